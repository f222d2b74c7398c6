package uk.police.wmp.recruitment.fairness.policy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How policies and strategies for people come in bulk, and how their changes are told. */
final class PeoplePolicyRecords {

    private PeoplePolicyRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("people_policy", "people-policies", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RegisterPeoplePolicy> bulk() {
        return BulkRecord.of("people-policies", RegisterPeoplePolicy.class).into("people_policy");
    }
}
