package uk.police.wmp.recruitment.governance.aim;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.governance.board.GovernanceBoard;

/** What a board wants to reach, and the number by which it sees how far it is. */
@Entity
class BoardAim extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    GovernanceBoard board;

    String aim;
    String watches;
    String parameters;
    String figureRow;
    BigDecimal target;
    String direction;
    LocalDate validFrom;
    LocalDate dueOn;

    void amend(RecordBoardAim details, GovernanceBoard board) {
        externalId = details.externalId();
        this.board = board;
        aim = details.aim();
        watches = details.watches();
        parameters = details.parameters();
        figureRow = details.figureRow();
        target = details.target();
        direction = details.direction();
        validFrom = details.validFrom();
        dueOn = details.dueOn();
    }
}
