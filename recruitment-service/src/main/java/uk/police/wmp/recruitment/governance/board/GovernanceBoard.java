package uk.police.wmp.recruitment.governance.board;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;

/** A group that steers. */
@Entity
public class GovernanceBoard extends RecordedEntity {

    String name;
    String kind;
    String purpose;
    LocalDate establishedOn;
    LocalDate closedOn;
    Integer meetsEveryDays;

    /** The last meeting, or the first day, and the days that may pass. */
    @Formula(
            "(select coalesce(max(m.held_on), established_on) + meets_every_days from board_meeting m where m.board_id = id)")
    LocalDate meetingDueOn;

    void amend(RecordGovernanceBoard details) {
        externalId = details.externalId();
        name = details.name();
        kind = details.kind();
        purpose = details.purpose();
        establishedOn = details.establishedOn();
        closedOn = details.closedOn();
        meetsEveryDays = details.meetsEveryDays();
    }
}
