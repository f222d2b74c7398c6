package uk.police.wmp.recruitment.application;

/**
 * How many days an application spent in each step that it has left, and from submission to its end. What is still going on is not
 * counted: read the day on which it began.
 *
 * @param submitted days from submission to the sift, or to an end before it
 * @param sift days from the sift to the assessment, or to an end before it
 * @param assessment days from the assessment to the interview step, or to an end before it
 * @param interview days from the interview step to the offer, or to an end before it
 * @param offered days from the offer to its acceptance, when the checks begin, or to an end before it
 * @param conditions days from acceptance until every condition was met, or to an end before it
 * @param ready days from then to the appointment, or to an end before it
 * @param total days from submission to appointment, rejection or withdrawal; absent while the application goes on
 */
public record DaysInSteps(
        Long submitted,
        Long sift,
        Long assessment,
        Long interview,
        Long offered,
        Long conditions,
        Long ready,
        Long total) {}
