package uk.police.wmp.recruitment.performance.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversation;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.StateConflict;

/** A request for feedback on the worker of a conversation. */
@Entity
public class FeedbackRequest extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PerformanceConversation conversation;

    LocalDate opensOn;
    LocalDate closesOn;
    LocalDate closedOn;

    /** For good: what was answered may be told from now on, so nobody may answer any more. */
    void close(LocalDate day) {
        requireOpen();
        closedOn = day;
    }

    void requireOpen() {
        if (closedOn != null) {
            throw new StateConflict(
                    "state-conflict",
                    "The request is closed. Whoever wants more feedback asks by another request.",
                    "CLOSED",
                    List.of());
        }
    }

    boolean isAbout(Worker worker) {
        return conversation.worker().id().equals(worker.id());
    }

    void amend(RecordFeedbackRequest details, PerformanceConversation conversation) {
        requireOpen();
        if (this.conversation != null && !this.conversation.id().equals(conversation.id())) {
            throw new InvalidRequest("/conversationExternalId", "stays the one that was asked about");
        }
        externalId = details.externalId();
        this.conversation = conversation;
        opensOn = details.opensOn();
        closesOn = details.closesOn();
    }
}
