package uk.police.wmp.history;

import uk.police.wmp.rest.InvalidRequest;

/** Where a reader of the feed has got to: after the whole of a transaction ({@code 8437}), or after a part ({@code 8437.3}). */
record ChangePosition(long seq, long ordinal) {

    static final ChangePosition START = new ChangePosition(0, Long.MAX_VALUE);

    /** @param field what it was given as, for whom it can't be read */
    static ChangePosition parse(String field, String given) {
        if (given == null) {
            return START;
        }
        int dot = given.indexOf('.');
        try {
            return dot < 0
                    ? new ChangePosition(Long.parseLong(given), Long.MAX_VALUE)
                    : new ChangePosition(
                            Long.parseLong(given.substring(0, dot)), Long.parseLong(given.substring(dot + 1)));
        } catch (NumberFormatException notAPosition) {
            throw new InvalidRequest(field, "must be a position such as 8437, or the id of a change such as 8437.3");
        }
    }

    @Override
    public String toString() {
        return ordinal == Long.MAX_VALUE ? Long.toString(seq) : seq + "." + ordinal;
    }
}
