package uk.police.wmp.recruitment.governance.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.governance.meeting.BoardMeeting;
import uk.police.wmp.recruitment.governance.member.BoardMember;

/** That a member came to a meeting. */
@Entity
class BoardAttendance extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    BoardMeeting meeting;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    BoardMember member;

    void amend(RecordBoardAttendance details, BoardMeeting meeting, BoardMember member) {
        externalId = details.externalId();
        this.meeting = meeting;
        this.member = member;
    }
}
