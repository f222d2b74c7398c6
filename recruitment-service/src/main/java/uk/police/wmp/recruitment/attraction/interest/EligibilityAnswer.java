package uk.police.wmp.recruitment.attraction.interest;

import java.util.List;

/**
 * What the answers amount to.
 *
 * @param eligibility of the code list {@code eligibility}, to be sent with the expression of interest
 * @param reasons why not, or what is still to be asked; empty for somebody who is eligible
 */
record EligibilityAnswer(String eligibility, List<Reason> reasons) {

    /**
     * One reason.
     *
     * @param criterion of the code list {@code eligibility-criterion}; absent when the route is closed to everybody
     * @param message the reason in words, to be shown to the person
     */
    record Reason(String criterion, String message) {}
}
