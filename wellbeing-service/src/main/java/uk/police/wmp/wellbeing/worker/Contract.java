package uk.police.wmp.wellbeing.worker;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.police.wmp.history.RecordedEntity;

/** A worker's contracted hours, as recruitment has them. */
@Entity
@Immutable
class Contract extends RecordedEntity {

    UUID workerId;
    BigDecimal hoursPerWeek;
    LocalDate validFrom;
    LocalDate validTo;
}
