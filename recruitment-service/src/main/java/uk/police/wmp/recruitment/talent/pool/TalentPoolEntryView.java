package uk.police.wmp.recruitment.talent.pool;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A worker's place on the talent map. */
@RegisterForReflection
public record TalentPoolEntryView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String pool,
        String aspiration,
        String readiness,
        String potential,
        LocalDate assessedOn,
        String notes,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
