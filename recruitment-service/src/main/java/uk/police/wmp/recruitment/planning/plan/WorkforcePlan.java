package uk.police.wmp.recruitment.planning.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.planning.scenario.PlanningScenario;

/** How many people are planned to join, or expected to leave, in a period. */
@Entity
class WorkforcePlan extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    PlanningScenario scenario;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from planning_scenario r where r.id = scenario_id)")
    String scenarioExternalId;

    String workerType;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from organisation_unit r where r.id = unit_id)")
    String unitExternalId;

    String kind;
    String joinerType;
    LocalDate startsOn;
    LocalDate endsOn;
    Integer heads;

    void amend(PlanWorkforce details, PlanningScenario scenario, OrganisationUnit unit) {
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

    PlanWorkforce details() {
        return new PlanWorkforce(
                externalId,
                scenario == null ? null : scenario.externalId(),
                workerType,
                unit == null ? null : unit.externalId(),
                kind,
                joinerType,
                startsOn,
                endsOn,
                heads);
    }
}
