package uk.police.wmp.recruitment.fairness.policy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

@Singleton
class PolicyConsultationService extends Records<PolicyConsultation, RecordPolicyConsultation, PolicyConsultationView> {

    private final PeoplePolicyService policies;

    PolicyConsultationService(PeoplePolicyService policies) {
        super("policy-consultations", PolicyConsultation::new, "openedOn", "externalId");
        this.policies = policies;
    }

    @Override
    protected void amend(PolicyConsultation policyConsultation, RecordPolicyConsultation details) {
        policyConsultation.amend(details, policies.named(details.policyExternalId(), "/policyExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("policy_consultation", "policy-consultations", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPolicyConsultation> bulk() {
        return BulkRecord.of("policy-consultations", RecordPolicyConsultation.class)
                .into(PolicyConsultation.class);
    }
}
