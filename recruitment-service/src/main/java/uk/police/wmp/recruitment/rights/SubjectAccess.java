package uk.police.wmp.recruitment.rights;

import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.people.HeldRecord;

/**
 * What is held on a person, the person's own records first.
 *
 * @param records the person's own first, then those in which the person figures
 */
public record SubjectAccess(UUID personId, List<HeldRecord> records) {}
