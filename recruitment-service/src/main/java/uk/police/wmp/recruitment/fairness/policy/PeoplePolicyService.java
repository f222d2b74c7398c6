package uk.police.wmp.recruitment.fairness.policy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.rest.InvalidRequest;

/** The policies and strategies for people. Consultations find theirs here. */
@Singleton
public class PeoplePolicyService extends Records<PeoplePolicy, RecordPeoplePolicy, PeoplePolicyView> {

    PeoplePolicyService() {
        super("people-policies", PeoplePolicy::new, "title", "externalId");
    }

    /** The one with this external id, which a request named in this field. */
    public PeoplePolicy named(String externalId, String field) {
        return find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no policy has this external id"));
    }

    @Override
    protected void amend(PeoplePolicy peoplePolicy, RecordPeoplePolicy details) {
        peoplePolicy.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("people_policy", "people-policies", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPeoplePolicy> bulk() {
        return BulkRecord.of("people-policies", RecordPeoplePolicy.class).into(PeoplePolicy.class);
    }
}
