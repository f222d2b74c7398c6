package uk.police.wmp.recruitment.governance.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.governance.board.GovernanceBoard;

/** A meeting of a governance board. */
@Entity
public class BoardMeeting extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    GovernanceBoard board;

    LocalDate heldOn;
    String minutesReference;

    void amend(RecordBoardMeeting details, GovernanceBoard board) {
        externalId = details.externalId();
        this.board = board;
        heldOn = details.heldOn();
        minutesReference = details.minutesReference();
    }
}
