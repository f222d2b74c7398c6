package uk.police.wmp.recruitment.governance.aim;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.figures.FigureNumbers;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.governance.board.GovernanceBoardService;

/** The aims of governance boards, and how far each is. */
@Singleton
class BoardAimService extends Records<BoardAim, RecordBoardAim, BoardAimView> {

    private static final List<String> RULES = List.of("""
            select s.row_number, 'validFrom', 'must be while the board exists'
              from staged s join governance_board b on b.id = s.board_id
             where s.valid_from < b.established_on or s.valid_from > b.closed_on""");

    private final GovernanceBoardService boards;
    private final FigureNumbers numbers;
    private final Clock clock;

    BoardAimService(GovernanceBoardService boards, FigureNumbers numbers, Clock clock) {
        super("board-aims", BoardAim::new, "dueOn", "externalId");
        this.boards = boards;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    protected void amend(BoardAim boardAim, RecordBoardAim details) {
        boardAim.amend(details, boards.named(details.boardExternalId(), "/boardExternalId"));
    }

    @Override
    protected List<String> rules() {
        return RULES;
    }

    AimProgress progress(UUID id, LocalDate asAt) {
        BoardAim aim = existing(id);
        LocalDate day = asAt == null ? LocalDate.now(clock) : asAt;
        return AimProgress.of(aim, day, numbers.on(day, aim.watches, aim.figureRow, aim.parameters));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("board_aim", "board-aims", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordBoardAim> bulk() {
        return BulkRecord.of("board-aims", RecordBoardAim.class)
                .into(BoardAim.class)
                .rules(RULES);
    }
}
