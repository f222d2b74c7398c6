package uk.police.wmp.recruitment.fairness.policy;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The policies and strategies for people. Consultations find theirs here. */
@Singleton
public class PeoplePolicyService extends RecordService<PeoplePolicy, RegisterPeoplePolicy, PeoplePolicyView> {

    private final PeoplePolicyRepository policies;

    PeoplePolicyService(PeoplePolicyRepository policies) {
        super("people-policies", policies, PeoplePolicyView.class);
        this.policies = policies;
    }

    /** The one with this external id, which a request named in this field. */
    public PeoplePolicy named(String externalId, String field) {
        return policies.find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no policy has this external id"));
    }

    ListQuery<PeoplePolicyView> list(PeoplePolicyFilter filter) {
        return ListQuery.of(policies, PeoplePolicyView.class)
                .where("kind = :kind", "kind", filter.kind())
                .where("title = :title", "title", filter.title())
                .where(
                        "launchedOn <= :inForceOn and (withdrawnOn is null or withdrawnOn >= :inForceOn)",
                        "inForceOn",
                        filter.inForceOn())
                .sortable("title", "externalId")
                .csv(RegisterPeoplePolicy.class);
    }

    @Override
    protected PeoplePolicy blank() {
        return new PeoplePolicy();
    }

    @Override
    protected void amend(PeoplePolicy peoplePolicy, RegisterPeoplePolicy details) {
        peoplePolicy.amend(details);
    }

    @Override
    protected RegisterPeoplePolicy details(PeoplePolicy peoplePolicy) {
        return peoplePolicy.details();
    }

    @Override
    protected PeoplePolicyView view(PeoplePolicy peoplePolicy) {
        return PeoplePolicyView.of(peoplePolicy);
    }
}
