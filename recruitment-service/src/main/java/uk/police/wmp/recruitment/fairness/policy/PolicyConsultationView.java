package uk.police.wmp.recruitment.fairness.policy;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A consultation with the policy that it was on. */
@RegisterForReflection
public record PolicyConsultationView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("policy.id") UUID policyId,
        @ProjectedFieldName("policy.externalId") String policyExternalId,
        String association,
        LocalDate openedOn,
        LocalDate closedOn,
        String response)
        implements Versioned {

    static PolicyConsultationView of(PolicyConsultation policyConsultation) {
        return new PolicyConsultationView(
                policyConsultation.id(),
                policyConsultation.version(),
                policyConsultation.externalId(),
                policyConsultation.policy.id(),
                policyConsultation.policy.externalId(),
                policyConsultation.association,
                policyConsultation.openedOn,
                policyConsultation.closedOn,
                policyConsultation.response);
    }
}
