package uk.police.wmp.recruitment.fairness.policy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.rest.InvalidRequest;

/** The policies and strategies for people. Consultations find theirs here. */
@Singleton
public class PeoplePolicyService extends Records<PeoplePolicy, RecordPeoplePolicy, PeoplePolicyView> {

    /** A later edition that was launched first, or on the same day, would be in force beside the earlier one. */
    private static final List<String> RULES = List.of("""
            select distinct s.row_number, 'launchedOn', 'must be after the launch of every earlier edition and before that of every later one'
              from staged s
              join (select id, title, edition, launched_on from staged
                    union all
                    select t.id, t.title, t.edition, t.launched_on from people_policy t
                     where not exists (select from staged x where x.id = t.id)) o
                on o.title = s.title and o.id <> s.id
             where o.edition < s.edition and o.launched_on >= s.launched_on
                or o.edition > s.edition and o.launched_on <= s.launched_on""");

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

    @Override
    protected List<String> rules() {
        return RULES;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("people_policy", "people-policies", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPeoplePolicy> bulk() {
        return BulkRecord.of("people-policies", RecordPeoplePolicy.class)
                .into(PeoplePolicy.class)
                .rules(RULES);
    }
}
