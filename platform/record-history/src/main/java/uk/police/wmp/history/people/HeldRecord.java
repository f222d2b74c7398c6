package uk.police.wmp.history.people;

import java.util.List;
import java.util.UUID;

/**
 * A record that is held on a person, with everything that it ever said of them: all of it when it is theirs, what they did when they
 * figure in somebody else's.
 *
 * @param recordType as in its path
 * @param id the record's id
 * @param versions the newest first
 */
public record HeldRecord(String recordType, UUID id, List<HeldVersion> versions) {}
