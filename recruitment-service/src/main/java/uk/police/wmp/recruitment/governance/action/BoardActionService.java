package uk.police.wmp.recruitment.governance.action;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.governance.board.GovernanceBoardService;
import uk.police.wmp.recruitment.governance.meeting.BoardMeetingService;
import uk.police.wmp.recruitment.governance.member.BoardMemberService;
import uk.police.wmp.rest.InvalidRequest;

/** The actions of governance boards, and which of them are overdue. */
@Singleton
class BoardActionService extends Records<BoardAction, RecordBoardAction, BoardActionView> {

    private static final List<String> RULES = List.of("""
            select s.row_number, 'agreedOn', 'must be while the board exists'
              from staged s join governance_board b on b.id = s.board_id
             where s.agreed_on < b.established_on or s.agreed_on > b.closed_on""", """
            select s.row_number, 'doneOn', 'must be given, and by the day on which the board was closed'
              from staged s join governance_board b on b.id = s.board_id
             where b.closed_on is not null and (s.done_on is null or s.done_on > b.closed_on)""", """
            select s.row_number, 'ownerExternalId', 'is no member of the board on the day of the agreement'
              from staged s join board_member m on m.id = s.owner_id
             where m.board_id <> s.board_id or s.agreed_on < m.valid_from or s.agreed_on > m.valid_to""", """
            select s.row_number, 'meetingExternalId', 'is a meeting of another board, or of another day'
              from staged s join board_meeting m on m.id = s.meeting_id
             where m.board_id <> s.board_id or m.held_on <> s.agreed_on""");

    private final GovernanceBoardService boards;
    private final BoardMeetingService meetings;
    private final BoardMemberService members;
    private final Clock clock;

    BoardActionService(
            GovernanceBoardService boards, BoardMeetingService meetings, BoardMemberService members, Clock clock) {
        super("board-actions", BoardAction::new, "dueOn", "agreedOn", "externalId");
        this.boards = boards;
        this.meetings = meetings;
        this.members = members;
        this.clock = clock;
    }

    @Override
    protected void amend(BoardAction boardAction, RecordBoardAction details) {
        boardAction.amend(
                details,
                boards.named(details.boardExternalId(), "/boardExternalId"),
                meetings.named(details.meetingExternalId(), "/meetingExternalId"),
                members.named(details.ownerExternalId(), "/ownerExternalId"));
    }

    @Override
    protected List<String> rules() {
        return RULES;
    }

    @WriteTransaction
    public BoardActionView complete(UUID id, CompleteBoardAction step) {
        BoardAction action = unchanged(id);
        action.complete(step.doneOn());
        if (step.doneOn().isBefore(action.agreedOn)) {
            throw new InvalidRequest("/doneOn", "must not be before agreedOn");
        }
        if (step.doneOn().isAfter(LocalDate.now(clock))) {
            throw new InvalidRequest("/doneOn", "must not be in the future");
        }
        return written(action);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("board_action", "board-actions", "recruitment:read")
                .naming("owner_id", "task", "agreed_on", "due_on", "done_on");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordBoardAction> bulk() {
        return BulkRecord.of("board-actions", RecordBoardAction.class)
                .into(BoardAction.class)
                .rules(RULES);
    }
}
