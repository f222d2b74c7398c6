package uk.police.wmp.recruitment.learning.aspiration.unheard;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A worker in service whose aspirations were not heard since the day.
 *
 * @param givenName the first name, as the HR system has it
 * @param familyName the last name, as the HR system has it
 * @param unitExternalId where posted; absent without a posting
 * @param joinedOn the first day of the employment
 * @param lastHeardOn when an aspiration was recorded last; absent if never
 */
@RegisterForReflection
public record UnheardAspirationView(
        UUID workerId,
        String workerExternalId,
        String givenName,
        String familyName,
        String unitExternalId,
        LocalDate joinedOn,
        LocalDate lastHeardOn) {}
