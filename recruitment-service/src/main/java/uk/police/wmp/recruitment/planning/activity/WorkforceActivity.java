package uk.police.wmp.recruitment.planning.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.planning.strategy.WorkforceStrategy;

/** Something to be done under a heading of a workforce strategy. */
@Entity
class WorkforceActivity extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    WorkforceStrategy strategy;

    String kind;
    String heading;
    String driver;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from organisation_unit r where r.id = unit_id)")
    String unitExternalId;

    String title;
    String outcome;
    BigDecimal postsSaved;
    LocalDate dueOn;
    LocalDate completedOn;

    void amend(PlanWorkforceActivity details, WorkforceStrategy strategy, OrganisationUnit unit) {
        externalId = details.externalId();
        this.strategy = strategy;
        kind = details.kind();
        heading = details.heading();
        driver = details.driver();
        this.unit = unit;
        title = details.title();
        outcome = details.outcome();
        postsSaved = details.postsSaved();
        dueOn = details.dueOn();
        completedOn = details.completedOn();
    }

    PlanWorkforceActivity details() {
        return new PlanWorkforceActivity(
                externalId,
                strategy.externalId(),
                kind,
                heading,
                driver,
                unit == null ? null : unit.externalId(),
                title,
                outcome,
                postsSaved,
                dueOn,
                completedOn);
    }
}
