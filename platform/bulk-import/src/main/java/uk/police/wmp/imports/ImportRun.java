package uk.police.wmp.imports;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One import.
 *
 * @param received rows read so far; with created, updated, unchanged and refused it adds up once the import has finished
 * @param recordType which kind of record its rows are of, as in the address
 * @param mode whether all rows are applied or none, or the good ones
 * @param dryRun whether it only tells what would happen
 * @param state how far it has got
 * @param received how many rows the file has
 * @param created how many records were new
 * @param updated how many records were changed
 * @param unchanged how many rows say what is recorded already
 * @param refused how many rows are faulty
 * @param startedAt when the file began to arrive
 * @param finishedAt when it was done; absent while it runs
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
