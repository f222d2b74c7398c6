package uk.police.wmp.recruitment.talent.criticalrole;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How critical roles come in bulk, and how their changes are told. */
final class CriticalRoleRecords {

    private CriticalRoleRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("critical_role", "critical-roles", "talent:read").about("incumbent_id");
    }

    @Produces
    @Singleton
    static BulkRecord<NameCriticalRole> bulk() {
        return BulkRecord.of("critical-roles", NameCriticalRole.class)
                .into("critical_role")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .reference("incumbentExternalId", "worker", "incumbent_id")
                .permission("talent:write");
    }
}
