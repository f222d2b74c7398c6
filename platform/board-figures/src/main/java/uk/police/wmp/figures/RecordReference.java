package uk.police.wmp.figures;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record that a figure counted.
 *
 * @param recordType which kind of record, as in its address
 */
@Schema(name = "FigureRecordReference")
record RecordReference(
        String recordType,
        UUID id,
        String externalId,
        @Schema(description = "Where the service has it.") String path) {}
