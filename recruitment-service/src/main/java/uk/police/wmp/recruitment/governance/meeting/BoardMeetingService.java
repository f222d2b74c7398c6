package uk.police.wmp.recruitment.governance.meeting;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.governance.board.GovernanceBoardService;

/** The meetings of governance boards. Attendances and actions find theirs here. */
@Singleton
public class BoardMeetingService extends Records<BoardMeeting, RecordBoardMeeting, BoardMeetingView> {

    private static final List<String> RULES = List.of("""
            select s.row_number, 'heldOn', 'must be while the board exists'
              from staged s join governance_board b on b.id = s.board_id
             where s.held_on < b.established_on or s.held_on > b.closed_on""", """
            select s.row_number, 'heldOn', 'is a day on which somebody who attended was no member, or not that of its actions'
              from staged s
             where exists (select from board_attendance a join board_member m on m.id = a.member_id
                            where a.meeting_id = s.id
                              and (m.board_id <> s.board_id or s.held_on < m.valid_from or s.held_on > m.valid_to))
                or exists (select from board_action a
                            where a.meeting_id = s.id and (a.board_id <> s.board_id or a.agreed_on <> s.held_on))""");

    private final GovernanceBoardService boards;

    BoardMeetingService(GovernanceBoardService boards) {
        super("board-meetings", BoardMeeting::new, "heldOn", "externalId");
        this.boards = boards;
    }

    @Override
    protected void amend(BoardMeeting boardMeeting, RecordBoardMeeting details) {
        boardMeeting.amend(details, boards.named(details.boardExternalId(), "/boardExternalId"));
    }

    @Override
    protected List<String> rules() {
        return RULES;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("board_meeting", "board-meetings", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordBoardMeeting> bulk() {
        return BulkRecord.of("board-meetings", RecordBoardMeeting.class)
                .into(BoardMeeting.class)
                .rules(RULES);
    }
}
