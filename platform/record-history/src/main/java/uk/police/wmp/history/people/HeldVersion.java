package uk.police.wmp.history.people;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a record said for a while.
 *
 * @param version the number of this version
 * @param knownFrom when it was recorded
 * @param knownUntil when it was changed or removed; absent for what is held now
 * @param data its fields, but for those that are about somebody else
 */
public record HeldVersion(
        long version,
        OffsetDateTime knownFrom,
        OffsetDateTime knownUntil,
        @Schema(implementation = Object.class) JsonNode data) {}
