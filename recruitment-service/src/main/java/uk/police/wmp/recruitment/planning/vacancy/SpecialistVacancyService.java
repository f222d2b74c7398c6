package uk.police.wmp.recruitment.planning.vacancy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.attraction.campaign.CampaignService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;

@Singleton
class SpecialistVacancyService extends Records<SpecialistVacancy, RecordSpecialistVacancy, SpecialistVacancyView> {

    private final OrganisationUnitService units;
    private final CampaignService campaigns;

    SpecialistVacancyService(OrganisationUnitService units, CampaignService campaigns) {
        super("specialist-vacancies", SpecialistVacancy::new, "openedOn", "externalId");
        this.units = units;
        this.campaigns = campaigns;
    }

    @Override
    protected void amend(SpecialistVacancy specialistVacancy, RecordSpecialistVacancy details) {
        specialistVacancy.amend(
                details,
                units.named(details.unitExternalId(), "/unitExternalId"),
                campaigns.named(details.campaignExternalId(), "/campaignExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("specialist_vacancy", "specialist-vacancies", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordSpecialistVacancy> bulk() {
        return BulkRecord.of("specialist-vacancies", RecordSpecialistVacancy.class)
                .into(SpecialistVacancy.class);
    }
}
