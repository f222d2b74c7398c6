package uk.police.wmp.recruitment.talent.criticalrole;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A critical role with who holds it. */
@RegisterForReflection
public record CriticalRoleView(
        UUID id,
        long version,
        String externalId,
        String name,
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        @ProjectedFieldName("incumbent.id") UUID incumbentId,
        String incumbentExternalId,
        String whyCritical,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static CriticalRoleView of(CriticalRole criticalRole) {
        return new CriticalRoleView(
                criticalRole.id(),
                criticalRole.version(),
                criticalRole.externalId(),
                criticalRole.name,
                criticalRole.unit == null ? null : criticalRole.unit.id(),
                criticalRole.unit == null ? null : criticalRole.unit.externalId(),
                criticalRole.incumbent == null ? null : criticalRole.incumbent.id(),
                criticalRole.incumbent == null ? null : criticalRole.incumbent.externalId(),
                criticalRole.whyCritical,
                criticalRole.validFrom,
                criticalRole.validTo);
    }
}
