package uk.police.wmp.changeportfolio.benefit;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A benefit with the project that promised it. */
@RegisterForReflection
public record BenefitView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("project.id") UUID projectId,
        @ProjectedFieldName("project.externalId") String projectExternalId,
        String name,
        String category,
        String measure,
        String unit,
        BigDecimal baselineValue,
        BigDecimal targetValue,
        String owner,
        String baseBudgetLine,
        LocalDate realisedFrom,
        LocalDate realisedTo,
        String executivePortfolio,
        BigDecimal fteReleased)
        implements Versioned {

    static BenefitView of(Benefit benefit) {
        return new BenefitView(
                benefit.id(),
                benefit.version(),
                benefit.externalId(),
                benefit.project.id(),
                benefit.project.externalId(),
                benefit.name,
                benefit.category,
                benefit.measure,
                benefit.unit,
                benefit.baselineValue,
                benefit.targetValue,
                benefit.owner,
                benefit.baseBudgetLine,
                benefit.realisedFrom,
                benefit.realisedTo,
                benefit.executivePortfolio,
                benefit.fteReleased);
    }
}
