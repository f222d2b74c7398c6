package uk.police.wmp.recruitment.welfarecontact;

import java.time.LocalDate;

/**
 * That a concern is with the student welfare team.
 *
 * @param externalId as it was sent
 * @param dueOn by when the team makes contact
 */
record ConcernRaised(String externalId, LocalDate dueOn) {}
