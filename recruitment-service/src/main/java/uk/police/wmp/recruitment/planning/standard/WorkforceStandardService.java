package uk.police.wmp.recruitment.planning.standard;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.planning.Overlaps;

@Singleton
class WorkforceStandardService extends Records<WorkforceStandard, RecordWorkforceStandard, WorkforceStandardView> {

    private final OrganisationUnitService units;

    WorkforceStandardService(OrganisationUnitService units) {
        super("workforce-standards", WorkforceStandard::new, "validFrom", "externalId");
        this.units = units;
    }

    @Override
    protected void amend(WorkforceStandard workforceStandard, RecordWorkforceStandard details) {
        workforceStandard.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("workforce_standard", "workforce-standards", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordWorkforceStandard> bulk() {
        return BulkRecord.of("workforce-standards", RecordWorkforceStandard.class)
                .into(WorkforceStandard.class)
                .check(Overlaps.with("workforce_standard", "valid_from", "valid_to", "kind", "unit_id"));
    }
}
