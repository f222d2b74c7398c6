package uk.police.wmp.wellbeing.confidentiality;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.UUID;

/**
 * That somebody read something confidential.
 *
 * @param readAt when the answer was given
 * @param actor the subject of the token that it was read with
 * @param client the application that the token was issued to
 * @param recordType what was read, such as {@code absences}
 * @param recordId the record; absent for an export, the records behind a figure, or the change feed
 * @param workerId whose record it was; absent when it may have been anybody's
 * @param request what was asked, such as {@code GET /v1/absences?reason=PSYCHOLOGICAL}
 */
@RegisterForReflection
public record ConfidentialReadView(
        UUID id,
        Instant readAt,
        String actor,
        String client,
        String recordType,
        UUID recordId,
        UUID workerId,
        String request) {}
