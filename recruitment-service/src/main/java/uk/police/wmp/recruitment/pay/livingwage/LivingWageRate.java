package uk.police.wmp.recruitment.pay.livingwage;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** What the living wage is from a day on. */
@Entity
class LivingWageRate extends RecordedEntity {

    BigDecimal hourlyRateGbp;
    LocalDate validFrom;

    void amend(RecordLivingWageRate details) {
        externalId = details.externalId();
        hourlyRateGbp = details.hourlyRateGbp();
        validFrom = details.validFrom();
    }
}
