package uk.police.wmp.recruitment.planning.vacancy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/**
 * Specialist posts with how many are filled.
 *
 * @param appointed counted from the campaign's appointments, or from postings to the role
 */
@RegisterForReflection
public record SpecialistVacancyView(
        UUID id,
        long version,
        String externalId,
        UUID unitId,
        String unitExternalId,
        String role,
        String workerType,
        Integer posts,
        Long appointed,
        LocalDate openedOn,
        LocalDate closedOn,
        UUID campaignId,
        String campaignExternalId)
        implements RecordView {}
