package uk.police.wmp.recruitment.fairness.policy;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class PolicyConsultationService extends RecordService<PolicyConsultation, ConsultOnPolicy, PolicyConsultationView> {

    private final PolicyConsultationRepository consultations;
    private final PeoplePolicyService policies;

    PolicyConsultationService(PolicyConsultationRepository consultations, PeoplePolicyService policies) {
        super("policy-consultations", consultations, PolicyConsultationView.class);
        this.consultations = consultations;
        this.policies = policies;
    }

    ListQuery<PolicyConsultationView> list(PolicyConsultationFilter filter) {
        return ListQuery.of(consultations, PolicyConsultationView.class)
                .where("policy.externalId = :policyExternalId", "policyExternalId", filter.policyExternalId())
                .where("association = :association", "association", filter.association())
                .sortable("openedOn", "externalId")
                .csv(ConsultOnPolicy.class);
    }

    @Override
    protected PolicyConsultation blank() {
        return new PolicyConsultation();
    }

    @Override
    protected void amend(PolicyConsultation policyConsultation, ConsultOnPolicy details) {
        policyConsultation.amend(details, policies.named(details.policyExternalId(), "/policyExternalId"));
    }

    @Override
    protected ConsultOnPolicy details(PolicyConsultation policyConsultation) {
        return policyConsultation.details();
    }

    @Override
    protected PolicyConsultationView view(PolicyConsultation policyConsultation) {
        return PolicyConsultationView.of(policyConsultation);
    }
}
