package uk.police.wmp.recruitment.application.step;

import java.time.LocalDate;

/**
 * A step that says no more than its day.
 *
 * @param on today unless given; not before the step before, nor in the future
 */
record TakeStep(LocalDate on) {}
