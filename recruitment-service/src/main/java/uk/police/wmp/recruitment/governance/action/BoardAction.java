package uk.police.wmp.recruitment.governance.action;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.recruitment.governance.board.GovernanceBoard;
import uk.police.wmp.recruitment.governance.meeting.BoardMeeting;
import uk.police.wmp.recruitment.governance.member.BoardMember;
import uk.police.wmp.rest.StateConflict;

/** What a board decided that somebody does. */
@Entity
class BoardAction extends RecordedEntity implements Stepped {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    GovernanceBoard board;

    @ManyToOne(fetch = FetchType.LAZY)
    BoardMeeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    BoardMember owner;

    String task;
    LocalDate agreedOn;
    LocalDate dueOn;
    LocalDate doneOn;

    void amend(RecordBoardAction details, GovernanceBoard board, BoardMeeting meeting, BoardMember owner) {
        externalId = details.externalId();
        this.board = board;
        this.meeting = meeting;
        this.owner = owner;
        task = details.task();
        agreedOn = details.agreedOn();
        dueOn = details.dueOn();
        doneOn = details.doneOn();
    }

    void complete(LocalDate on) {
        if (doneOn != null) {
            throw conflict("The action is done already.");
        }
        doneOn = on;
    }

    @Override
    public StateConflict conflict(String detail) {
        return doneOn == null
                ? new StateConflict("state-conflict", detail, "OPEN", List.of("POST /v1/board-actions/{id}/complete"))
                : new StateConflict("state-conflict", detail, "DONE", List.of());
    }
}
