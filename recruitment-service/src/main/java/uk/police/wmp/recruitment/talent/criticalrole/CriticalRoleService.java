package uk.police.wmp.recruitment.talent.criticalrole;

import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.Code;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** Critical roles. Succession finds one here. */
@Singleton
public class CriticalRoleService extends RecordService<CriticalRole, NameCriticalRole, CriticalRoleView> {

    private static final String NOBODY_READY = """
            id not in (select c.role.id from SuccessionCandidate c
                        where c.readiness in :ready and c.validFrom <= :riskOn
                          and (c.validTo is null or c.validTo >= :riskOn))""";

    private final CriticalRoleRepository roles;
    private final OrganisationUnitService units;
    private final WorkerService workers;
    private final CodeLists codes;

    CriticalRoleService(
            CriticalRoleRepository roles, OrganisationUnitService units, WorkerService workers, CodeLists codes) {
        super("critical-roles", roles, CriticalRoleView.class);
        this.roles = roles;
        this.units = units;
        this.workers = workers;
        this.codes = codes;
    }

    /** The one with this external id, which a request named in this field. */
    public CriticalRole named(String externalId, String field) {
        return roles.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no critical role has this external id"));
    }

    ListQuery<CriticalRoleView> list(CriticalRoleFilter filter) {
        List<String> ready = filter.withoutReadySuccessorOn() == null ? null : readyNow();
        return ListQuery.of(roles, CriticalRoleView.class)
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .where(
                        "validFrom <= :riskOn and (validTo is null or validTo >= :riskOn)",
                        "riskOn",
                        filter.withoutReadySuccessorOn())
                .where(NOBODY_READY, "ready", ready)
                .sortable("name", "externalId")
                .csv(NameCriticalRole.class);
    }

    private List<String> readyNow() {
        return codes.list("talent-readiness").stream()
                .filter(code -> code.groups().contains("READY"))
                .map(Code::code)
                .toList();
    }

    @Override
    protected CriticalRole blank() {
        return new CriticalRole();
    }

    @Override
    protected void amend(CriticalRole criticalRole, NameCriticalRole details) {
        criticalRole.amend(
                details,
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId"),
                details.incumbentExternalId() == null
                        ? null
                        : workers.named(details.incumbentExternalId(), "/incumbentExternalId"));
    }

    @Override
    protected NameCriticalRole details(CriticalRole criticalRole) {
        return criticalRole.details();
    }

    @Override
    protected CriticalRoleView view(CriticalRole criticalRole) {
        return CriticalRoleView.of(criticalRole);
    }
}
