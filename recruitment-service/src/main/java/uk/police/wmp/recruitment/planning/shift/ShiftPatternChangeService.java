package uk.police.wmp.recruitment.planning.shift;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class ShiftPatternChangeService
        extends RecordService<ShiftPatternChange, RecordShiftPatternChange, ShiftPatternChangeView> {

    private final ShiftPatternChangeRepository changes;
    private final OrganisationUnitService units;

    ShiftPatternChangeService(ShiftPatternChangeRepository changes, OrganisationUnitService units) {
        super("shift-pattern-changes", changes, ShiftPatternChangeView.class);
        this.changes = changes;
        this.units = units;
    }

    ListQuery<ShiftPatternChangeView> list(ShiftPatternChangeFilter filter) {
        return ListQuery.of(changes, ShiftPatternChangeView.class)
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where("effectiveOn >= :effectiveFrom", "effectiveFrom", filter.effectiveFrom())
                .sortable("effectiveOn", "externalId")
                .csv(RecordShiftPatternChange.class);
    }

    @Override
    protected ShiftPatternChange blank() {
        return new ShiftPatternChange();
    }

    @Override
    protected void amend(ShiftPatternChange shiftPatternChange, RecordShiftPatternChange details) {
        shiftPatternChange.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected RecordShiftPatternChange details(ShiftPatternChange shiftPatternChange) {
        return shiftPatternChange.details();
    }

    @Override
    protected ShiftPatternChangeView view(ShiftPatternChange shiftPatternChange) {
        return ShiftPatternChangeView.of(shiftPatternChange);
    }
}
