package uk.police.wmp.recruitment.attraction.interest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Period;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.people.Erasure;
import uk.police.wmp.imports.BulkRecord;

/** How expressions of interest come in bulk, and how their changes are told. */
final class ExpressionOfInterestRecords {

    private static final String DELETES_ON =
            "(greatest(s.received_on, s.followed_up_on, s.lapsed_on) + interval '%s')::date";

    /** A file that is sent again must not bring back what was promised to be gone. */
    private static final String CONTACT_DELETED = """
            select s.row_number, 'externalId', 'its contact data was deleted: nothing more can be said of this one'
              from staged s join expression_of_interest e on e.id = s.id
             where e.contact_deleted_on is not null and s.action = 'UPDATE'""";

    static final String EVENT_OF_ANOTHER_CAMPAIGN = "is an event of another campaign";

    private static final String AT_ANOTHERS_EVENT = """
            select s.row_number, 'eventExternalId', '%s'
              from staged s join attraction_event e on e.id = s.event_id
             where e.campaign_id <> s.campaign_id""".formatted(EVENT_OF_ANOTHER_CAMPAIGN);

    private ExpressionOfInterestRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("expression_of_interest", "expressions-of-interest", "recruitment:read")
                .about("id")
                .identifying("given_name", "family_name", "email", "phone")
                .naming("ambassador_id", "channel", "received_on");
    }

    @Produces
    @Singleton
    static BulkRecord<ExpressInterest> bulk(
            @ConfigProperty(name = Retention.PERIOD, defaultValue = Retention.STANDARD) Period retention) {
        return BulkRecord.of("expressions-of-interest", ExpressInterest.class)
                .into("expression_of_interest")
                .reference("campaignExternalId", "campaign", "campaign_id")
                .reference("eventExternalId", "attraction_event", "event_id")
                .reference("ambassadorExternalId", "recruitment_ambassador", "ambassador_id")
                .computed("deletes_on", DELETES_ON.formatted(retention))
                .check(CONTACT_DELETED)
                .check(AT_ANOTHERS_EVENT)
                .check(Erasure.STAYS);
    }
}
