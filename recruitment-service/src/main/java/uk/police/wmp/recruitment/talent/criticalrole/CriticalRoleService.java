package uk.police.wmp.recruitment.talent.criticalrole;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Code;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.ListQuery;

/** Critical roles. Succession finds one here. */
@Singleton
public class CriticalRoleService extends Records<CriticalRole, RecordCriticalRole, CriticalRoleView> {

    private static final String NOBODY_READY = """
            e.id not in (select c.role.id from SuccessionCandidate c
                        where c.readiness in :ready and c.validFrom <= :riskOn
                          and (c.validTo is null or c.validTo >= :riskOn))""";

    private final OrganisationUnitService units;
    private final WorkerService workers;
    private final CodeLists codes;

    CriticalRoleService(OrganisationUnitService units, WorkerService workers, CodeLists codes) {
        super("critical-roles", CriticalRole::new, "name", "externalId");
        this.units = units;
        this.workers = workers;
        this.codes = codes;
    }

    ListQuery<CriticalRoleView> list(CriticalRoleFilter filter) {
        List<String> ready = filter.withoutReadySuccessorOn() == null ? null : readyNow();
        return all().where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .where(
                        "validFrom <= :riskOn and (validTo is null or validTo >= :riskOn)",
                        "riskOn",
                        filter.withoutReadySuccessorOn())
                .where(NOBODY_READY, "ready", ready);
    }

    private List<String> readyNow() {
        return codes.list("talent-readiness").stream()
                .filter(code -> code.groups().contains("READY"))
                .map(Code::code)
                .toList();
    }

    @Override
    protected void amend(CriticalRole criticalRole, RecordCriticalRole details) {
        criticalRole.amend(
                details,
                units.named(details.unitExternalId(), "/unitExternalId"),
                workers.named(details.incumbentExternalId(), "/incumbentExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("critical_role", "critical-roles", "talent:read").about("incumbent_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordCriticalRole> bulk() {
        return BulkRecord.of("critical-roles", RecordCriticalRole.class)
                .into(CriticalRole.class)
                .permission("talent:write");
    }
}
