package uk.police.wmp.recruitment.learning.session;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.learning.programme.LearningProgramme;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;

/** A programme on a day or several. */
@Entity
public class LearningSession extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    LearningProgramme programme;

    LocalDate heldOn;
    LocalDate endedOn;
    String title;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    String venue;
    Integer places;

    void amend(RecordLearningSession details, LearningProgramme programme, OrganisationUnit unit) {
        externalId = details.externalId();
        this.programme = programme;
        heldOn = details.heldOn();
        endedOn = details.endedOn();
        title = details.title();
        this.unit = unit;
        venue = details.venue();
        places = details.places();
    }

    /** Whether it is a session of this programme. */
    public boolean isOf(LearningProgramme other) {
        return programme.id().equals(other.id());
    }

    public boolean lastsOn(LocalDate day) {
        LocalDate last = endedOn == null ? heldOn : endedOn;
        return !day.isBefore(heldOn) && !day.isAfter(last);
    }

    /** @param taken by others */
    public boolean hasAPlaceBeside(long taken) {
        return places == null || taken < places;
    }
}
