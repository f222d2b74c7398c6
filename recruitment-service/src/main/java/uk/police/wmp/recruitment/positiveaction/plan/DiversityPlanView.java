package uk.police.wmp.recruitment.positiveaction.plan;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** The diversity and inclusion plan of a department. */
@RegisterForReflection
public record DiversityPlanView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        @ProjectedFieldName("unit.externalId") String unitExternalId,
        LocalDate validFrom,
        LocalDate validTo,
        String actions,
        LocalDate completedOn)
        implements Versioned {

    static DiversityPlanView of(DiversityPlan diversityPlan) {
        return new DiversityPlanView(
                diversityPlan.id(),
                diversityPlan.version(),
                diversityPlan.externalId(),
                diversityPlan.unit.id(),
                diversityPlan.unit.externalId(),
                diversityPlan.validFrom,
                diversityPlan.validTo,
                diversityPlan.actions,
                diversityPlan.completedOn);
    }
}
