package uk.police.wmp.recruitment.learning.commission;

import java.time.LocalDate;

/**
 * That a stage is done: the design or the pilot.
 *
 * @param on today unless given; not before the step before, nor in the future
 */
record FinishStage(LocalDate on) {}
