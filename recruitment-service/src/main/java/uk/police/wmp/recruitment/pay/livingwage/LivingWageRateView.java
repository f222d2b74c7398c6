package uk.police.wmp.recruitment.pay.livingwage;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A living wage rate. */
@RegisterForReflection
public record LivingWageRateView(
        UUID id, long version, String externalId, BigDecimal hourlyRateGbp, LocalDate validFrom)
        implements RecordView {}
