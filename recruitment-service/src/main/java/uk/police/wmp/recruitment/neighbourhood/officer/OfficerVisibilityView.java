package uk.police.wmp.recruitment.neighbourhood.officer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An officer or PCSO of a neighbourhood, with the hours in which communities saw them.
 *
 * @param givenName the first name, as the HR system has it
 * @param familyName the last name, as the HR system has it
 * @param unitExternalId where posted at the end of the period
 * @param workerType what the worker is employed as at the end of the period
 * @param hours visible in any community in the period
 * @param priorityHours of them, where and when a priority asked for officers
 * @param lastSeenOn the last day in the period on which they were visible; absent if never
 */
@RegisterForReflection
public record OfficerVisibilityView(
        UUID workerId,
        String workerExternalId,
        String givenName,
        String familyName,
        String unitExternalId,
        String workerType,
        BigDecimal hours,
        BigDecimal priorityHours,
        LocalDate lastSeenOn) {}
