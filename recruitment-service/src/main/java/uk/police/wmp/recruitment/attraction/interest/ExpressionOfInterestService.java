package uk.police.wmp.recruitment.attraction.interest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.history.people.Erasure;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.attraction.ambassador.RecruitmentAmbassadorService;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;
import uk.police.wmp.recruitment.attraction.campaign.CampaignService;
import uk.police.wmp.recruitment.attraction.event.AttractionEvent;
import uk.police.wmp.recruitment.attraction.event.AttractionEventService;
import uk.police.wmp.recruitment.calendar.StepDays;
import uk.police.wmp.rest.InvalidRequest;

/** The expressions of interest. Other features find one here. */
@Singleton
public class ExpressionOfInterestService
        extends Records<ExpressionOfInterest, RecordExpressionOfInterest, ExpressionOfInterestView> {

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

    /** Inducted by then and not ended; {@code AmbassadorRules} keep it so from the other side. */
    private static final String NO_AMBASSADOR = """
            select s.row_number, 'ambassadorExternalId', 'was no ambassador on receivedOn'
              from staged s join recruitment_ambassador a on a.id = s.ambassador_id
             where s.received_on < a.inducted_on or s.received_on > a.ended_on
                or exists (select from employment e where e.worker_id = a.worker_id and e.left_on < s.received_on)
               and not exists (select from employment e where e.worker_id = a.worker_id and e.joined_on <= s.received_on
                                  and (e.left_on is null or e.left_on >= s.received_on))""";

    private final CampaignService campaigns;
    private final AttractionEventService events;
    private final RecruitmentAmbassadorService ambassadors;
    private final StepDays days;
    private final Period retention;

    ExpressionOfInterestService(
            CampaignService campaigns,
            AttractionEventService events,
            RecruitmentAmbassadorService ambassadors,
            StepDays days,
            @ConfigProperty(name = Retention.PERIOD, defaultValue = Retention.STANDARD) Period retention) {
        super("expressions-of-interest", ExpressionOfInterest::new, "receivedOn", "externalId");
        this.campaigns = campaigns;
        this.events = events;
        this.ambassadors = ambassadors;
        this.days = days;
        this.retention = retention;
    }

    /** The one with this id as the caller read it, inside a transaction that is going to make an application of it. */
    public ExpressionOfInterest asRead(UUID id) {
        return unchanged(id);
    }

    /** A form can't say that a step was taken. */
    @Override
    @WriteTransaction
    public ExpressionOfInterestView create(RecordExpressionOfInterest details) {
        days.requireNotInFuture(details.receivedOn(), "/receivedOn");
        if (details.followedUpOn() != null || details.lapsedOn() != null) {
            throw InterestState.RECEIVED.conflict("What was just received has neither been followed up nor lapsed.");
        }
        return super.create(details);
    }

    @WriteTransaction
    ExpressionOfInterestView followUp(UUID id, LocalDate on) {
        return step(id, on, ExpressionOfInterest::followUp);
    }

    @WriteTransaction
    ExpressionOfInterestView lapse(UUID id, LocalDate on) {
        return step(id, on, ExpressionOfInterest::lapse);
    }

    private ExpressionOfInterestView step(UUID id, LocalDate on, BiConsumer<ExpressionOfInterest, LocalDate> step) {
        ExpressionOfInterest interest = unchanged(id);
        LocalDate before = interest.details().lastActivityOn();
        LocalDate day = days.of(on, before);
        step.accept(interest, day);
        interest.keepUntil(day.plus(retention));
        return written(interest);
    }

    @Override
    protected void amend(ExpressionOfInterest expressionOfInterest, RecordExpressionOfInterest details) {
        if (expressionOfInterest.id() != null) {
            Erasure.requireKept(expressionOfInterest);
            expressionOfInterest.requireContact();
        }
        Campaign campaign = campaigns.named(details.campaignExternalId(), "/campaignExternalId");
        AttractionEvent event = events.named(details.eventExternalId(), "/eventExternalId");
        if (event != null && event.isOfAnotherThan(campaign)) {
            throw new InvalidRequest("/eventExternalId", EVENT_OF_ANOTHER_CAMPAIGN);
        }
        expressionOfInterest.amend(
                details,
                campaign,
                event,
                ambassadors.named(details.ambassadorExternalId(), "/ambassadorExternalId"),
                retention);
    }

    @Override
    protected List<String> rules() {
        return List.of(NO_AMBASSADOR);
    }

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
    static BulkRecord<RecordExpressionOfInterest> bulk(
            @ConfigProperty(name = Retention.PERIOD, defaultValue = Retention.STANDARD) Period retention) {
        return BulkRecord.of("expressions-of-interest", RecordExpressionOfInterest.class)
                .into(ExpressionOfInterest.class)
                .computed("deletes_on", DELETES_ON.formatted(retention))
                .check(CONTACT_DELETED)
                .check(AT_ANOTHERS_EVENT)
                .check(NO_AMBASSADOR);
    }
}
