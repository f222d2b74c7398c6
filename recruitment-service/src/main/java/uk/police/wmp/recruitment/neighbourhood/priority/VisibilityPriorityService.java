package uk.police.wmp.recruitment.neighbourhood.priority;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.planning.Overlaps;

@Singleton
class VisibilityPriorityService extends Records<VisibilityPriority, RecordVisibilityPriority, VisibilityPriorityView> {

    private final OrganisationUnitService units;

    VisibilityPriorityService(OrganisationUnitService units) {
        super("visibility-priorities", VisibilityPriority::new, "validFrom", "externalId");
        this.units = units;
    }

    @Override
    protected void amend(VisibilityPriority visibilityPriority, RecordVisibilityPriority details) {
        visibilityPriority.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("visibility_priority", "visibility-priorities", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordVisibilityPriority> bulk() {
        return BulkRecord.of("visibility-priorities", RecordVisibilityPriority.class)
                .into(VisibilityPriority.class)
                .check(Overlaps.with("visibility_priority", "valid_from", "valid_to", "unit_id", "time_of_day"));
    }
}
