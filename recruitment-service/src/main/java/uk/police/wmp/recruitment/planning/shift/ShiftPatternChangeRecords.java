package uk.police.wmp.recruitment.planning.shift;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How shift pattern changes come in bulk, and how their changes are told. */
final class ShiftPatternChangeRecords {

    private ShiftPatternChangeRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("shift_pattern_change", "shift-pattern-changes", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordShiftPatternChange> bulk() {
        return BulkRecord.of("shift-pattern-changes", RecordShiftPatternChange.class)
                .into("shift_pattern_change")
                .reference("unitExternalId", "organisation_unit", "unit_id");
    }
}
