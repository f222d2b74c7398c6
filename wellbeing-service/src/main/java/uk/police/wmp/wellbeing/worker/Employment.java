package uk.police.wmp.wellbeing.worker;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import uk.police.wmp.history.RecordedEntity;

/** What a worker is to the force, from joining to leaving, as recruitment has it. */
@Entity
@Immutable
class Employment extends RecordedEntity {

    UUID workerId;
    String workerType;
    LocalDate joinedOn;
    LocalDate leftOn;
}
