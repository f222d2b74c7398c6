package uk.police.wmp.recruitment.attraction.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.Period;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.attraction.ambassador.RecruitmentAmbassador;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;
import uk.police.wmp.recruitment.attraction.event.AttractionEvent;

/** Somebody would like to hear about joining, and has agreed to be contacted. */
@Entity
public class ExpressionOfInterest extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    AttractionEvent event;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from attraction_event r where r.id = event_id)")
    String eventExternalId;

    @ManyToOne(fetch = FetchType.LAZY)
    RecruitmentAmbassador ambassador;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from recruitment_ambassador r where r.id = ambassador_id)")
    String ambassadorExternalId;

    String channel;
    String givenName;
    String familyName;
    String email;
    String phone;
    String eligibility;
    LocalDate consentedOn;
    LocalDate receivedOn;
    LocalDate followedUpOn;
    LocalDate lapsedOn;
    String zone;
    LocalDate deletesOn;
    LocalDate contactDeletedOn;

    /** What became of it. That it became an application is told by the application. */
    @Formula("""
            (case when exists (select 1 from application a where a.expression_of_interest_id = id) then 'APPLIED'
                  when lapsed_on is not null then 'LAPSED'
                  when followed_up_on is not null then 'FOLLOWED_UP'
                  else 'RECEIVED' end)""")
    @Enumerated(EnumType.STRING)
    InterestState state;

    void amend(
            ExpressInterest details,
            Campaign campaign,
            AttractionEvent event,
            RecruitmentAmbassador ambassador,
            Period retention) {
        externalId = details.externalId();
        this.campaign = campaign;
        this.event = event;
        this.ambassador = ambassador;
        channel = details.channel();
        givenName = details.givenName();
        familyName = details.familyName();
        email = details.email();
        phone = details.phone();
        eligibility = details.eligibility() == null ? "NOT_CHECKED" : details.eligibility();
        consentedOn = details.consentedOn();
        receivedOn = details.receivedOn();
        followedUpOn = details.followedUpOn();
        lapsedOn = details.lapsedOn();
        zone = details.zone();
        deletesOn = details.lastActivityOn().plus(retention);
    }

    /** Until it is read again: a formula is known to the database alone. */
    InterestState state() {
        return state != null && state == InterestState.APPLIED
                ? state
                : lapsedOn != null
                        ? InterestState.LAPSED
                        : followedUpOn != null ? InterestState.FOLLOWED_UP : InterestState.RECEIVED;
    }

    ExpressInterest details() {
        return new ExpressInterest(
                externalId,
                campaign.externalId(),
                event == null ? null : event.externalId(),
                ambassador == null ? null : ambassador.externalId(),
                channel,
                givenName,
                familyName,
                email,
                phone,
                eligibility,
                consentedOn,
                receivedOn,
                followedUpOn,
                lapsedOn,
                zone);
    }
}
