package uk.police.wmp.recruitment.planning.shift;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;

@Singleton
class ShiftPatternChangeService extends Records<ShiftPatternChange, RecordShiftPatternChange, ShiftPatternChangeView> {

    private final OrganisationUnitService units;

    ShiftPatternChangeService(OrganisationUnitService units) {
        super("shift-pattern-changes", ShiftPatternChange::new, "effectiveOn", "externalId");
        this.units = units;
    }

    @Override
    protected void amend(ShiftPatternChange shiftPatternChange, RecordShiftPatternChange details) {
        shiftPatternChange.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("shift_pattern_change", "shift-pattern-changes", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordShiftPatternChange> bulk() {
        return BulkRecord.of("shift-pattern-changes", RecordShiftPatternChange.class)
                .into(ShiftPatternChange.class);
    }
}
