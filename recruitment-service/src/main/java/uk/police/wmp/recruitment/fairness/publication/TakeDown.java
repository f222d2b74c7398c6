package uk.police.wmp.recruitment.fairness.publication;

import java.time.LocalDate;

/**
 * That the edition was taken down.
 *
 * @param on today unless given; not before it was published
 */
record TakeDown(LocalDate on) {}
