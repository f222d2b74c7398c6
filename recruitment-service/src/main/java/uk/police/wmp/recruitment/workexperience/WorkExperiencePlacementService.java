package uk.police.wmp.recruitment.workexperience;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;

@Singleton
class WorkExperiencePlacementService
        extends Records<WorkExperiencePlacement, RecordWorkExperiencePlacement, WorkExperiencePlacementView> {

    private final OrganisationUnitService units;

    WorkExperiencePlacementService(OrganisationUnitService units) {
        super("work-experience-placements", WorkExperiencePlacement::new, "startedOn", "externalId");
        this.units = units;
    }

    @Override
    protected void amend(WorkExperiencePlacement workExperiencePlacement, RecordWorkExperiencePlacement details) {
        workExperiencePlacement.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("work_experience_placement", "work-experience-placements", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordWorkExperiencePlacement> bulk() {
        return BulkRecord.of("work-experience-placements", RecordWorkExperiencePlacement.class)
                .into(WorkExperiencePlacement.class);
    }
}
