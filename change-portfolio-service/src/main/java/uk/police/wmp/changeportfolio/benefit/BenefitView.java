package uk.police.wmp.changeportfolio.benefit;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A benefit with the project that promised it. */
@RegisterForReflection
public record BenefitView(
        UUID id,
        long version,
        String externalId,
        UUID projectId,
        String projectExternalId,
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
        implements RecordView {}
