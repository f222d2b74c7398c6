package uk.police.wmp.figures.disclosure;

import java.math.BigDecimal;

/** What is shown or suppressed as one. */
public final class Unit {

    final int order;
    final BigDecimal value;
    private BigDecimal ceiling;
    private boolean primary;
    private boolean suppressed;

    Unit(int order, BigDecimal value) {
        this.order = order;
        this.value = value;
    }

    /** Too few people: not to be shown, nor to be worked out. */
    public void suppressAsSmall() {
        primary = true;
        suppressed = true;
    }

    /** Not to be shown; whether it can be worked out doesn't matter. */
    public void suppress() {
        suppressed = true;
    }

    /** Anybody knows that it is no more than this, for it is a part of it. */
    public void isPartOf(BigDecimal whole) {
        if (whole != null && (ceiling == null || whole.compareTo(ceiling) < 0)) {
            ceiling = whole;
        }
    }

    public boolean isSuppressed() {
        return suppressed;
    }

    boolean isPrimary() {
        return primary;
    }

    BigDecimal ceiling() {
        return ceiling;
    }

    /** A nought hides nothing and is known to hide nothing, so only something can stand in for something. */
    boolean canComplement() {
        return !suppressed && value.signum() != 0;
    }
}
