package uk.police.wmp.figures.disclosure;

/** A count of people, what is published of it, and between which numbers a reader who knows the rules then places it. */
public final class Count {

    private final long exact;
    private final long most;
    private final int base;
    private long shown;
    private boolean hidden;

    /** @param most what anybody knows that it can't exceed: the group that it is a part of */
    Count(long exact, long most, FixedRounding rounding, String subject) {
        this.exact = exact;
        this.most = Math.max(most, exact); // a share may be of less than all whom it counts
        this.base = rounding.base();
        this.shown = rounding.of(exact, subject);
        if (shown > this.most) {
            shown -= base; // 10 of 7 is no answer
        }
    }

    public long shown() {
        return shown;
    }

    /** Whether nothing is published, because no rounding of it and of those beside it would keep it wide enough. */
    public boolean isHidden() {
        return hidden;
    }

    public long exact() {
        return exact;
    }

    /** How far what is shown is from the count. */
    long error() {
        return Math.abs(shown - exact);
    }

    long most() {
        return most;
    }

    boolean isSmall() {
        return exact > 0 && exact < base;
    }

    long least() {
        long least = hidden ? 0 : Math.max(0, shown - base + 1);
        return Math.min(least, exact); // a difference can be less than nothing
    }

    long greatest() {
        return hidden ? most : Math.min(most, shown + base - 1);
    }

    void hide() {
        hidden = true;
    }

    /** Publishes the multiple on the other side instead; false where there is none. */
    boolean turn() {
        if (hidden || exact % base == 0) {
            return false;
        }
        long other = shown > exact ? shown - base : shown + base;
        if (other > most) {
            return false;
        }
        shown = other;
        return true;
    }
}
