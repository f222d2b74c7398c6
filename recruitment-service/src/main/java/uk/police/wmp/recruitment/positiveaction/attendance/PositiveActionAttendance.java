package uk.police.wmp.recruitment.positiveaction.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.candidate.Candidate;
import uk.police.wmp.recruitment.positiveaction.intervention.PositiveActionIntervention;

/** A candidate who took part in an intervention. */
@Entity
@Table(name = "positive_action_attendance")
class PositiveActionAttendance extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    PositiveActionIntervention intervention;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Candidate candidate;

    LocalDate attendedOn;

    void amend(RecordPositiveActionAttendance details, PositiveActionIntervention intervention, Candidate candidate) {
        externalId = details.externalId();
        this.intervention = intervention;
        this.candidate = candidate;
        attendedOn = details.attendedOn();
    }
}
