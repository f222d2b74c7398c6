package uk.police.wmp.recruitment.performance.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** An invitation to answer. */
@Entity
class FeedbackInvitation extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    FeedbackRequest request;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker respondent;

    String relationship;

    void amend(RecordFeedbackInvitation details, FeedbackRequest request, Worker respondent) {
        externalId = details.externalId();
        this.request = request;
        this.respondent = respondent;
        relationship = details.relationship();
    }
}
