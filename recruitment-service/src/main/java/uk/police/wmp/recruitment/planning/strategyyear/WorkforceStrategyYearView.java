package uk.police.wmp.recruitment.planning.strategyyear;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A financial year of a workforce strategy. */
@RegisterForReflection
public record WorkforceStrategyYearView(
        UUID id,
        long version,
        String externalId,
        UUID strategyId,
        String strategyExternalId,
        LocalDate startsOn,
        BigDecimal amountGbp,
        BigDecimal posts)
        implements RecordView {}
