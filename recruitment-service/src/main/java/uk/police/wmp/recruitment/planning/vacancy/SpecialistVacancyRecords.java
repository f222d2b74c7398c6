package uk.police.wmp.recruitment.planning.vacancy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How specialist vacancies come in bulk, and how their changes are told. */
final class SpecialistVacancyRecords {

    private SpecialistVacancyRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("specialist_vacancy", "specialist-vacancies", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<OpenSpecialistVacancy> bulk() {
        return BulkRecord.of("specialist-vacancies", OpenSpecialistVacancy.class)
                .into("specialist_vacancy")
                .reference("unitExternalId", "organisation_unit", "unit_id");
    }
}
