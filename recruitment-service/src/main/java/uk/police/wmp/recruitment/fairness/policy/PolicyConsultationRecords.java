package uk.police.wmp.recruitment.fairness.policy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How consultations on policies come in bulk, and how their changes are told. */
final class PolicyConsultationRecords {

    private PolicyConsultationRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("policy_consultation", "policy-consultations", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<ConsultOnPolicy> bulk() {
        return BulkRecord.of("policy-consultations", ConsultOnPolicy.class)
                .into("policy_consultation")
                .reference("policyExternalId", "people_policy", "policy_id");
    }
}
