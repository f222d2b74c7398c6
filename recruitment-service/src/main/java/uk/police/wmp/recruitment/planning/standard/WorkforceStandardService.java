package uk.police.wmp.recruitment.planning.standard;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class WorkforceStandardService extends RecordService<WorkforceStandard, SetWorkforceStandard, WorkforceStandardView> {

    private final WorkforceStandardRepository standards;
    private final OrganisationUnitService units;

    WorkforceStandardService(WorkforceStandardRepository standards, OrganisationUnitService units) {
        super("workforce-standards", standards, WorkforceStandardView.class);
        this.standards = standards;
        this.units = units;
    }

    ListQuery<WorkforceStandardView> list(WorkforceStandardFilter filter) {
        return ListQuery.of(standards, WorkforceStandardView.class)
                .where("kind = :kind", "kind", filter.kind())
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(SetWorkforceStandard.class);
    }

    @Override
    protected WorkforceStandard blank() {
        return new WorkforceStandard();
    }

    @Override
    protected void amend(WorkforceStandard workforceStandard, SetWorkforceStandard details) {
        workforceStandard.amend(
                details,
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected SetWorkforceStandard details(WorkforceStandard workforceStandard) {
        return workforceStandard.details();
    }

    @Override
    protected WorkforceStandardView view(WorkforceStandard workforceStandard) {
        return WorkforceStandardView.of(workforceStandard);
    }
}
