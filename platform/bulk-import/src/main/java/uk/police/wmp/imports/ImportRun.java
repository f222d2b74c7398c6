package uk.police.wmp.imports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One import.
 *
 * @param received rows read so far; with created, updated, unchanged and refused it adds up once the import has finished
 * @param actor the subject of the token that sent it
 * @param errors where the faults of refused rows are
 */
@Schema(name = "Import")
public record ImportRun(
        UUID id,
        String recordType,
        ImportMode mode,
        boolean dryRun,
        ImportState state,
        long received,
        long created,
        long updated,
        long unchanged,
        long refused,
        Instant startedAt,
        Instant finishedAt,
        String actor,
        String errors) {}
