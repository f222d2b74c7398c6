package uk.police.wmp.history.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;

/**
 * What a record said for a while.
 *
 * @param knownFrom when it was recorded
 * @param knownUntil when it was changed or removed; absent for what is held now
 * @param data its fields, but for those that are about somebody else
 */
public record HeldVersion(long version, OffsetDateTime knownFrom, OffsetDateTime knownUntil, JsonNode data) {}
