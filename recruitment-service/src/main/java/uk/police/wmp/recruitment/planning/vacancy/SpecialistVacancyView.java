package uk.police.wmp.recruitment.planning.vacancy;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** Specialist posts with how many are filled. */
@RegisterForReflection
public record SpecialistVacancyView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        @ProjectedFieldName("unit.externalId") String unitExternalId,
        String role,
        String workerType,
        Integer posts,
        Integer appointed,
        LocalDate openedOn,
        LocalDate closedOn)
        implements Versioned {

    static SpecialistVacancyView of(SpecialistVacancy specialistVacancy) {
        return new SpecialistVacancyView(
                specialistVacancy.id(),
                specialistVacancy.version(),
                specialistVacancy.externalId(),
                specialistVacancy.unit.id(),
                specialistVacancy.unit.externalId(),
                specialistVacancy.role,
                specialistVacancy.workerType,
                specialistVacancy.posts,
                specialistVacancy.appointed,
                specialistVacancy.openedOn,
                specialistVacancy.closedOn);
    }
}
