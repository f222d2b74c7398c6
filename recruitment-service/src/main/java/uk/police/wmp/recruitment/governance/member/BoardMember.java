package uk.police.wmp.recruitment.governance.member;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.governance.board.GovernanceBoard;
import uk.police.wmp.recruitment.worker.Worker;

/** A seat on a governance board. */
@Entity
public class BoardMember extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    GovernanceBoard board;

    @ManyToOne(fetch = FetchType.LAZY)
    Worker worker;

    String role;
    boolean chair;
    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordBoardMember details, GovernanceBoard board, Worker worker) {
        externalId = details.externalId();
        this.board = board;
        this.worker = worker;
        role = details.role();
        chair = details.chair();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
