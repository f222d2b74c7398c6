package uk.police.wmp.figures;

import java.util.List;
import java.util.Set;

/**
 * What a computed column is made of: {@code factor × (plus − minus) ÷ over}; a combination has no {@code over}.
 *
 * @param among the groups with which a row's rate is compared; null for a column that is made of its own row alone
 */
public record Formula(List<String> plus, List<String> minus, String over, int factor, Among among) {

    /**
     * The rows that differ from a row in one dimension.
     *
     * @param dimension whose values are the groups
     * @param except what is no group, such as {@code NOT_STATED}: nobody is compared with it, and it with nobody
     */
    public record Among(String dimension, Set<String> except) {}

    static Formula times(int factor) {
        return new Formula(List.of(), List.of(), null, factor, null);
    }

    Formula of(String... names) {
        return new Formula(List.of(names), minus, over, factor, among);
    }

    Formula less(String... names) {
        return new Formula(plus, List.of(names), over, factor, among);
    }

    Formula dividedBy(String denominator) {
        return new Formula(plus, minus, denominator, factor, among);
    }

    Formula comparedAmong(String dimension, Set<String> except) {
        return new Formula(plus, minus, over, factor, new Among(dimension, except));
    }
}
