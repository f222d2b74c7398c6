package uk.police.wmp.recruitment.homeoffice;

import java.time.LocalDate;
import java.util.List;

/**
 * How the records of a census day fare against the rules of the return.
 *
 * @param censusOn the day that the return counts the workforce on
 * @param submittable whether no cell fails
 * @param rules every rule, with the cells that fail it
 */
record ReturnValidation(LocalDate censusOn, boolean submittable, List<RuleOutcome> rules) {

    /**
     * One rule.
     *
     * @param rule its permanent id
     * @param statement what must hold of every cell
     * @param failedCells where it fails; none where it holds
     */
    record RuleOutcome(String rule, String statement, List<FailedCell> failedCells) {}

    /**
     * A cell that a rule fails in.
     *
     * @param rule the permanent id of the rule that fails
     * @param workerType the type of worker that the cell counts
     * @param rank NONE for those who have no rank; absent for a rule about all ranks of the type
     * @param value what the records give
     * @param expected what they would have to give
     * @param workerExternalIds payroll numbers of some whose records are to be mended, ten at most; none where it isn't about
     *     single records
     */
    record FailedCell(
            String rule, String workerType, String rank, long value, long expected, List<String> workerExternalIds) {}

    static ReturnValidation of(LocalDate censusOn, List<RuleOutcome> rules) {
        return new ReturnValidation(
                censusOn, rules.stream().allMatch(rule -> rule.failedCells().isEmpty()), rules);
    }

    List<FailedCell> failedCells() {
        return rules.stream().flatMap(rule -> rule.failedCells().stream()).toList();
    }
}
