package uk.police.wmp.recruitment.attraction.interest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.attraction.ambassador.RecruitmentAmbassador;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;
import uk.police.wmp.recruitment.attraction.event.AttractionEvent;
import uk.police.wmp.rest.StateConflict;

/** Somebody would like to hear about joining, and has agreed to be contacted. */
@Entity
public class ExpressionOfInterest extends RecordedEntity implements Stepped {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY)
    AttractionEvent event;

    @ManyToOne(fetch = FetchType.LAZY)
    RecruitmentAmbassador ambassador;

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

    /** The candidate whom it brought; {@code candidate} is for another feature to know. */
    UUID candidateId;

    /** Derived by the database from what is above. */
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Enumerated(EnumType.STRING)
    InterestState state;

    void amend(
            RecordExpressionOfInterest details,
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

    void followUp(LocalDate on) {
        state.require("follow-up");
        followedUpOn = on;
    }

    void lapse(LocalDate on) {
        state.require("lapse");
        lapsedOn = on;
    }

    void keepUntil(LocalDate day) {
        deletesOn = day;
    }

    /** Nothing more can be said of one whose contact data is gone. */
    void requireContact() {
        if (contactDeletedOn != null) {
            throw state.conflict("The contact data was deleted: nothing more can be said of this one.");
        }
    }

    @Override
    public StateConflict conflict(String detail) {
        return state.conflict(detail);
    }

    /** Who is to become a candidate. */
    public Contact contact() {
        state.require("apply");
        if (contactDeletedOn != null) {
            throw state.conflict("The contact data was deleted: register the candidate anew.");
        }
        return new Contact(givenName, familyName, email, phone);
    }

    public String campaignExternalId() {
        return campaign.externalId();
    }

    /** An application of this candidate began with it. */
    public void brought(UUID candidate) {
        candidateId = candidate;
    }

    RecordExpressionOfInterest details() {
        return new RecordExpressionOfInterest(
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
