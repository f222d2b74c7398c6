package uk.police.wmp.recruitment.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;
import uk.police.wmp.recruitment.attraction.interest.ExpressionOfInterest;
import uk.police.wmp.recruitment.candidate.Candidate;
import uk.police.wmp.recruitment.intake.Intake;
import uk.police.wmp.rest.StateConflict;

/** An application, from submission to appointment or its end. */
@Entity
public class Application extends RecordedEntity implements Stepped {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Candidate candidate;

    @ManyToOne(fetch = FetchType.LAZY)
    ExpressionOfInterest expressionOfInterest;

    LocalDate submittedOn;
    LocalDate siftOn;
    LocalDate assessmentOn;
    LocalDate interviewOn;
    LocalDate offeredOn;
    LocalDate offerExpiresOn;
    LocalDate conditionsOn;
    LocalDate readyOn;
    LocalDate appointedOn;
    LocalDate rejectedOn;
    String rejectionReason;
    LocalDate withdrawnOn;
    String withdrawalReason;
    Integer experienceRating;
    String encouragedBy;

    @ManyToOne(fetch = FetchType.LAZY)
    Intake intake;

    /** Derived by the database from the days above. */
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Enumerated(EnumType.STRING)
    ApplicationState state;

    void amend(
            RecordApplication details,
            Campaign campaign,
            Candidate candidate,
            ExpressionOfInterest expressionOfInterest,
            Intake intake) {
        externalId = details.externalId();
        this.campaign = campaign;
        this.candidate = candidate;
        this.expressionOfInterest = expressionOfInterest;
        submittedOn = details.submittedOn();
        siftOn = details.siftOn();
        assessmentOn = details.assessmentOn();
        interviewOn = details.interviewOn();
        offeredOn = details.offeredOn();
        offerExpiresOn = details.offerExpiresOn();
        conditionsOn = details.conditionsOn();
        readyOn = details.readyOn();
        appointedOn = details.appointedOn();
        rejectedOn = details.rejectedOn();
        rejectionReason = details.rejectionReason();
        withdrawnOn = details.withdrawnOn();
        withdrawalReason = details.withdrawalReason();
        experienceRating = details.experienceRating();
        encouragedBy = details.encouragedBy();
        this.intake = intake;
    }

    /** Takes a step that the state and the days allow: see StepService, which alone calls this. */
    public void take(ApplicationStep step, LocalDate on) {
        switch (step) {
            case SIFT -> siftOn = on;
            case ASSESS -> assessmentOn = on;
            case INTERVIEW -> interviewOn = on;
            case BEGIN_CONDITIONS -> conditionsOn = on;
            case READY -> readyOn = on;
            default -> throw new IllegalArgumentException(step + " says more than a day");
        }
    }

    public void offer(LocalDate on, LocalDate expiresOn) {
        offeredOn = on;
        offerExpiresOn = expiresOn;
    }

    /** @param place of an intake; null without one */
    public void appoint(LocalDate on, Intake place) {
        appointedOn = on;
        intake = place;
    }

    public void extendOffer(LocalDate expiresOn) {
        offerExpiresOn = expiresOn;
    }

    public void reject(LocalDate on, String reason) {
        rejectedOn = on;
        rejectionReason = reason;
    }

    public void withdraw(LocalDate on, String reason) {
        withdrawnOn = on;
        withdrawalReason = reason;
    }

    /** Whether this very step was the last, so that a request that is sent again changes nothing. */
    public boolean hasTaken(ApplicationStep step, LocalDate on, LocalDate expiresOn, String place) {
        return switch (step) {
            case SIFT -> state == ApplicationState.SIFT && on.equals(siftOn);
            case ASSESS -> state == ApplicationState.ASSESSMENT && on.equals(assessmentOn);
            case INTERVIEW -> state == ApplicationState.INTERVIEW && on.equals(interviewOn);
            case OFFER -> state == ApplicationState.OFFERED && on.equals(offeredOn);
            case EXTEND_OFFER -> state == ApplicationState.OFFERED && expiresOn.equals(offerExpiresOn);
            case BEGIN_CONDITIONS -> state == ApplicationState.CONDITIONS && on.equals(conditionsOn);
            case READY -> state == ApplicationState.READY && on.equals(readyOn);
            case APPOINT ->
                state == ApplicationState.APPOINTED
                        && on.equals(appointedOn)
                        && (place == null || intake != null && place.equals(intake.externalId()));
            case REJECT -> state == ApplicationState.REJECTED && on.equals(rejectedOn);
            case WITHDRAW -> state == ApplicationState.WITHDRAWN && on.equals(withdrawnOn);
        };
    }

    @Override
    public StateConflict conflict(String detail) {
        return new StateConflict("state-conflict", detail, state, ApplicationStep.callsAllowedIn(state));
    }

    public ApplicationState state() {
        return state;
    }

    /** The day of the last step. */
    public LocalDate enteredOn() {
        return Stream.concat(Stream.of(submittedOn), details().days())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public LocalDate offerExpiresOn() {
        return offerExpiresOn;
    }

    public Campaign campaign() {
        return campaign;
    }

    public Candidate candidate() {
        return candidate;
    }

    RecordApplication details() {
        return new RecordApplication(
                externalId,
                campaign.externalId(),
                candidate.externalId(),
                expressionOfInterest == null ? null : expressionOfInterest.externalId(),
                submittedOn,
                siftOn,
                assessmentOn,
                interviewOn,
                offeredOn,
                offerExpiresOn,
                conditionsOn,
                readyOn,
                appointedOn,
                rejectedOn,
                rejectionReason,
                withdrawnOn,
                withdrawalReason,
                experienceRating,
                encouragedBy,
                intake == null ? null : intake.externalId());
    }
}
