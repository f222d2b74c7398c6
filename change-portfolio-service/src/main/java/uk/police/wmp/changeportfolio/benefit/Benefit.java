package uk.police.wmp.changeportfolio.benefit;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.changeportfolio.project.Project;
import uk.police.wmp.history.RecordedEntity;

/** What a project has promised to improve. */
@Entity
public class Benefit extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Project project;

    String name;
    String category;
    String measure;
    String unit;
    BigDecimal baselineValue;
    BigDecimal targetValue;
    String owner;
    String baseBudgetLine;
    LocalDate realisedFrom;
    LocalDate realisedTo;
    String executivePortfolio;
    BigDecimal fteReleased;

    void amend(RecordBenefit details, Project project) {
        externalId = details.externalId();
        this.project = project;
        name = details.name();
        category = details.category();
        measure = details.measure();
        unit = details.unit();
        baselineValue = details.baselineValue();
        targetValue = details.targetValue();
        owner = details.owner();
        baseBudgetLine = details.baseBudgetLine();
        realisedFrom = details.realisedFrom();
        realisedTo = details.realisedTo();
        executivePortfolio = details.executivePortfolio();
        fteReleased = details.fteReleased();
    }

    public boolean isOf(Project other) {
        return project.id().equals(other.id());
    }

    /** A line of the ledger names a benefit only on the account of its category. */
    public boolean isOnAccount(String account) {
        return category.equals(account);
    }
}
