package uk.police.wmp.wellbeing.worker;

import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;
import uk.police.wmp.history.RecordedEntity;

/** A worker, as recruitment has it: an id and a payroll number. */
@Entity
@Immutable
public class Worker extends RecordedEntity {}
