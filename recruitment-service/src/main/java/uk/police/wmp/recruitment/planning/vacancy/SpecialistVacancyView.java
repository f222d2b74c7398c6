package uk.police.wmp.recruitment.planning.vacancy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** Specialist posts with how many are filled. */
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
        Integer appointed,
        LocalDate openedOn,
        LocalDate closedOn)
        implements RecordView {}
