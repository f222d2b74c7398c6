package uk.police.wmp.recruitment.application;

/**
 * How many days an application spent in each step that it has left, and from submission to its end. What is still going on is not
 * counted: read the day on which it began.
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
