package uk.police.wmp.recruitment.workexperience;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How work experience placements come in bulk, and how their changes are told. */
final class WorkExperiencePlacementRecords {

    private WorkExperiencePlacementRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("work_experience_placement", "work-experience-placements", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<HostWorkExperience> bulk() {
        return BulkRecord.of("work-experience-placements", HostWorkExperience.class)
                .into("work_experience_placement")
                .reference("unitExternalId", "organisation_unit", "unit_id");
    }
}
