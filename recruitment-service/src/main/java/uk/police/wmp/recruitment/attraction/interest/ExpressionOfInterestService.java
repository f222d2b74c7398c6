package uk.police.wmp.recruitment.attraction.interest;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.history.people.Erasure;
import uk.police.wmp.recruitment.attraction.ambassador.RecruitmentAmbassadorService;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;
import uk.police.wmp.recruitment.attraction.campaign.CampaignService;
import uk.police.wmp.recruitment.attraction.event.AttractionEvent;
import uk.police.wmp.recruitment.attraction.event.AttractionEventService;
import uk.police.wmp.recruitment.calendar.StepDays;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The expressions of interest. Other features find one here. */
@Singleton
public class ExpressionOfInterestService
        extends RecordService<ExpressionOfInterest, ExpressInterest, ExpressionOfInterestView> {

    private final ExpressionOfInterestRepository interests;
    private final CampaignService campaigns;
    private final AttractionEventService events;
    private final RecruitmentAmbassadorService ambassadors;
    private final StepDays days;
    private final Period retention;

    ExpressionOfInterestService(
            ExpressionOfInterestRepository interests,
            CampaignService campaigns,
            AttractionEventService events,
            RecruitmentAmbassadorService ambassadors,
            StepDays days,
            @ConfigProperty(name = Retention.PERIOD, defaultValue = Retention.STANDARD) Period retention) {
        super("expressions-of-interest", interests, ExpressionOfInterestView.class);
        this.interests = interests;
        this.campaigns = campaigns;
        this.events = events;
        this.ambassadors = ambassadors;
        this.days = days;
        this.retention = retention;
    }

    /** The one with this external id, which a request named in this field. */
    public ExpressionOfInterest named(String externalId, String field) {
        return interests
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no expression of interest has this external id"));
    }

    /** The one with this id as the caller read it, inside a transaction that is going to make an application of it. */
    public ExpressionOfInterest asRead(UUID id) {
        return unchanged(id);
    }

    /** A form can't say that a step was taken. */
    @Override
    @WriteTransaction
    public ExpressionOfInterestView create(ExpressInterest details) {
        days.requireNotInFuture(details.receivedOn(), "/receivedOn");
        if (details.followedUpOn() != null || details.lapsedOn() != null) {
            throw InterestState.RECEIVED.conflict("What was just received has neither been followed up nor lapsed.");
        }
        return super.create(details);
    }

    @WriteTransaction
    ExpressionOfInterestView followUp(UUID id, LocalDate on) {
        return stepped(id, on, ExpressionOfInterest::followUp);
    }

    @WriteTransaction
    ExpressionOfInterestView lapse(UUID id, LocalDate on) {
        return stepped(id, on, ExpressionOfInterest::lapse);
    }

    private ExpressionOfInterestView stepped(UUID id, LocalDate on, BiConsumer<ExpressionOfInterest, LocalDate> step) {
        ExpressionOfInterest interest = unchanged(id);
        LocalDate before = interest.details().lastActivityOn();
        LocalDate day = days.of(on, before);
        step.accept(interest, day);
        interest.keepUntil(day.plus(retention));
        interests.flush();
        return view(interest);
    }

    ListQuery<ExpressionOfInterestView> list(ExpressionOfInterestFilter filter) {
        return ListQuery.of(interests, ExpressionOfInterestView.class)
                .where("externalId = :externalId", "externalId", filter.externalId())
                .where("campaign.externalId = :campaignExternalId", "campaignExternalId", filter.campaignExternalId())
                .where("event.externalId = :eventExternalId", "eventExternalId", filter.eventExternalId())
                .where(
                        "ambassador.externalId = :ambassadorExternalId",
                        "ambassadorExternalId",
                        filter.ambassadorExternalId())
                .where("channel = :channel", "channel", filter.channel())
                .where("state = :state", "state", filter.state())
                .where("contactDeletedOn is null and deletesOn <= :deletesBy", "deletesBy", filter.deletesBy())
                .sortable("receivedOn", "externalId")
                .csv(ExpressInterest.class);
    }

    @Override
    protected ExpressionOfInterest blank() {
        return new ExpressionOfInterest();
    }

    @Override
    protected void amend(ExpressionOfInterest expressionOfInterest, ExpressInterest details) {
        if (expressionOfInterest.id() != null) {
            Erasure.requireKept(expressionOfInterest);
            expressionOfInterest.requireOnlyCorrections(details);
        }
        Campaign campaign = campaigns.named(details.campaignExternalId(), "/campaignExternalId");
        AttractionEvent event =
                details.eventExternalId() == null ? null : events.named(details.eventExternalId(), "/eventExternalId");
        if (event != null && event.isOfAnotherThan(campaign)) {
            throw new InvalidRequest("/eventExternalId", ExpressionOfInterestRecords.EVENT_OF_ANOTHER_CAMPAIGN);
        }
        expressionOfInterest.amend(
                details,
                campaign,
                event,
                details.ambassadorExternalId() == null
                        ? null
                        : ambassadors.named(details.ambassadorExternalId(), "/ambassadorExternalId"),
                retention);
    }

    @Override
    protected ExpressInterest details(ExpressionOfInterest expressionOfInterest) {
        return expressionOfInterest.details();
    }

    @Override
    protected ExpressionOfInterestView view(ExpressionOfInterest expressionOfInterest) {
        return ExpressionOfInterestView.of(expressionOfInterest);
    }
}
