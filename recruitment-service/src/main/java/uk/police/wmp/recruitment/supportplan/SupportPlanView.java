package uk.police.wmp.recruitment.supportplan;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A support plan with its student officer. */
@RegisterForReflection
public record SupportPlanView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("studentOfficer.id") UUID studentOfficerId,
        @ProjectedFieldName("studentOfficer.externalId") String studentOfficerExternalId,
        String kind,
        String source,
        LocalDate startsOn,
        LocalDate reviewOn,
        LocalDate endedOn,
        String outcome)
        implements Versioned {

    static SupportPlanView of(SupportPlan supportPlan) {
        return new SupportPlanView(
                supportPlan.id(),
                supportPlan.version(),
                supportPlan.externalId(),
                supportPlan.studentOfficer.id(),
                supportPlan.studentOfficer.externalId(),
                supportPlan.kind,
                supportPlan.source,
                supportPlan.startsOn,
                supportPlan.reviewOn,
                supportPlan.endedOn,
                supportPlan.outcome);
    }
}
