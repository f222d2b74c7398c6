package uk.police.wmp.recruitment.planning.vacancy;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class SpecialistVacancyService extends RecordService<SpecialistVacancy, OpenSpecialistVacancy, SpecialistVacancyView> {

    private final SpecialistVacancyRepository vacancies;
    private final OrganisationUnitService units;

    SpecialistVacancyService(SpecialistVacancyRepository vacancies, OrganisationUnitService units) {
        super("specialist-vacancies", vacancies, SpecialistVacancyView.class);
        this.vacancies = vacancies;
        this.units = units;
    }

    ListQuery<SpecialistVacancyView> list(SpecialistVacancyFilter filter) {
        return ListQuery.of(vacancies, SpecialistVacancyView.class)
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where("openedOn <= :openOn and (closedOn is null or closedOn >= :openOn)", "openOn", filter.openOn())
                .sortable("openedOn", "externalId")
                .csv(OpenSpecialistVacancy.class);
    }

    @Override
    protected SpecialistVacancy blank() {
        return new SpecialistVacancy();
    }

    @Override
    protected void amend(SpecialistVacancy specialistVacancy, OpenSpecialistVacancy details) {
        specialistVacancy.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected OpenSpecialistVacancy details(SpecialistVacancy specialistVacancy) {
        return specialistVacancy.details();
    }

    @Override
    protected SpecialistVacancyView view(SpecialistVacancy specialistVacancy) {
        return SpecialistVacancyView.of(specialistVacancy);
    }
}
