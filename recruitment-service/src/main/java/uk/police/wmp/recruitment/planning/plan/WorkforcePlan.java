package uk.police.wmp.recruitment.planning.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.planning.scenario.PlanningScenario;

/** How many people are planned to join, or expected to leave, in a period. */
@Entity
class WorkforcePlan extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    PlanningScenario scenario;

    String workerType;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    String kind;
    String joinerType;
    LocalDate startsOn;
    LocalDate endsOn;
    Integer heads;

    void amend(RecordWorkforcePlan details, PlanningScenario scenario, OrganisationUnit unit) {
        externalId = details.externalId();
        this.scenario = scenario;
        workerType = details.workerType();
        this.unit = unit;
        kind = details.kind();
        joinerType = details.joinerType();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
        heads = details.heads();
    }
}
