package uk.police.wmp.recruitment.governance.attendance;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.governance.meeting.BoardMeetingService;
import uk.police.wmp.recruitment.governance.member.BoardMemberService;

/** Who came to which meeting. */
@Singleton
class BoardAttendanceService extends Records<BoardAttendance, RecordBoardAttendance, BoardAttendanceView> {

    private static final List<String> RULES = List.of("""
            select s.row_number, 'memberExternalId', 'is no member of the board on the day of the meeting'
              from staged s
              join board_meeting m on m.id = s.meeting_id
              join board_member b on b.id = s.member_id
             where b.board_id <> m.board_id or m.held_on < b.valid_from or m.held_on > b.valid_to""");

    private final BoardMeetingService meetings;
    private final BoardMemberService members;

    BoardAttendanceService(BoardMeetingService meetings, BoardMemberService members) {
        super("board-attendances", BoardAttendance::new, "externalId");
        this.meetings = meetings;
        this.members = members;
    }

    @Override
    protected void amend(BoardAttendance boardAttendance, RecordBoardAttendance details) {
        boardAttendance.amend(
                details,
                meetings.named(details.meetingExternalId(), "/meetingExternalId"),
                members.named(details.memberExternalId(), "/memberExternalId"));
    }

    @Override
    protected List<String> rules() {
        return RULES;
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("board_attendance", "board-attendances", "recruitment:read").about("member_id");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordBoardAttendance> bulk() {
        return BulkRecord.of("board-attendances", RecordBoardAttendance.class)
                .into(BoardAttendance.class)
                .rules(RULES);
    }
}
