package uk.police.wmp.recruitment.application;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.attraction.campaign.Campaign;
import uk.police.wmp.recruitment.attraction.interest.ExpressionOfInterest;
import uk.police.wmp.recruitment.candidate.Candidate;

/** An application, from submission to appointment or its end. */
@Entity
public class Application extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Campaign campaign;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Candidate candidate;

    @ManyToOne(fetch = FetchType.LAZY)
    ExpressionOfInterest expressionOfInterest;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from expression_of_interest r where r.id = expression_of_interest_id)")
    String expressionOfInterestExternalId;

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

    /** Derived by the database from the days above. */
    @Generated(event = {EventType.INSERT, EventType.UPDATE})
    @Enumerated(EnumType.STRING)
    ApplicationState state;

    void amend(
            RecordApplication details,
            Campaign campaign,
            Candidate candidate,
            ExpressionOfInterest expressionOfInterest) {
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
                encouragedBy);
    }
}
