package uk.police.wmp.recruitment.governance.member;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.governance.board.GovernanceBoardService;
import uk.police.wmp.recruitment.worker.WorkerService;

/** The members of governance boards. Meetings and actions find theirs here. */
@Singleton
public class BoardMemberService extends Records<BoardMember, RecordBoardMember, BoardMemberView> {

    /** Whose terms meet: rows of the file among themselves, and with what is recorded and not in it. */
    private static final String MEETING_TERMS = """
            select s.row_number, '%1$s', '%2$s'
              from staged s
             where %3$s
               and exists (select from (select id, board_id, worker_id, chair, valid_from, valid_to from staged
                                        union all
                                        select t.id, t.board_id, t.worker_id, t.chair, t.valid_from, t.valid_to from board_member t
                                         where not exists (select from staged x where x.id = t.id)) o
                            where o.id <> s.id and o.board_id = s.board_id and %4$s
                              and daterange(o.valid_from, o.valid_to, '[]') && daterange(s.valid_from, s.valid_to, '[]'))""";

    private static final List<String> RULES = List.of(
            """
            select s.row_number, 'validFrom', 'must be while the board exists'
              from staged s join governance_board b on b.id = s.board_id
             where s.valid_from < b.established_on or s.valid_from > b.closed_on or s.valid_to > b.closed_on""",
            """
            select s.row_number, 'workerExternalId', 'must be in service on the first day'
              from staged s
             where s.worker_id is not null
               and not exists (select from employment e where e.worker_id = s.worker_id and e.joined_on <= s.valid_from
                                                          and (e.left_on is null or e.left_on >= s.valid_from))""",
            """
            select s.row_number, 'validFrom', 'leaves out a meeting that the member attended, or an action that was agreed with them'
              from staged s
             where exists (select from board_attendance a join board_meeting g on g.id = a.meeting_id
                            where a.member_id = s.id
                              and (g.board_id <> s.board_id or g.held_on < s.valid_from or g.held_on > s.valid_to))
                or exists (select from board_action a
                            where a.owner_id = s.id
                              and (a.board_id <> s.board_id or a.agreed_on < s.valid_from or a.agreed_on > s.valid_to))""",
            MEETING_TERMS.formatted("chair", "somebody else chairs the board in this term", "s.chair", "o.chair"),
            MEETING_TERMS.formatted(
                    "workerExternalId", "sits on the board already in this term", "true", "o.worker_id = s.worker_id"));

    private final GovernanceBoardService boards;
    private final WorkerService workers;

    BoardMemberService(GovernanceBoardService boards, WorkerService workers) {
        super("board-members", BoardMember::new, "validFrom", "externalId");
        this.boards = boards;
        this.workers = workers;
    }

    @Override
    protected void amend(BoardMember boardMember, RecordBoardMember details) {
        boardMember.amend(
                details,
                boards.named(details.boardExternalId(), "/boardExternalId"),
                workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected List<String> rules() {
        return RULES;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("board_member", "board-members", "recruitment:read").about("worker_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordBoardMember> bulk() {
        return BulkRecord.of("board-members", RecordBoardMember.class)
                .into(BoardMember.class)
                .rules(RULES);
    }
}
