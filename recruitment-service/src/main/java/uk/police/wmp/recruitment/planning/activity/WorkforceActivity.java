package uk.police.wmp.recruitment.planning.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.organisation.OrganisationUnit;
import uk.police.wmp.recruitment.planning.strategy.WorkforceStrategy;
import uk.police.wmp.recruitment.skill.Skill;

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

    @ManyToOne(fetch = FetchType.LAZY)
    Skill skill;

    String title;
    String outcome;
    BigDecimal postsSaved;
    LocalDate dueOn;
    LocalDate completedOn;

    void amend(RecordWorkforceActivity details, WorkforceStrategy strategy, OrganisationUnit unit, Skill skill) {
        externalId = details.externalId();
        this.strategy = strategy;
        kind = details.kind();
        heading = details.heading();
        driver = details.driver();
        this.unit = unit;
        this.skill = skill;
        title = details.title();
        outcome = details.outcome();
        postsSaved = details.postsSaved();
        dueOn = details.dueOn();
        completedOn = details.completedOn();
    }
}
