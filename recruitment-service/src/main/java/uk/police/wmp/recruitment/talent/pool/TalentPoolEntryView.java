package uk.police.wmp.recruitment.talent.pool;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A worker's place on the talent map. */
@RegisterForReflection
public record TalentPoolEntryView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String pool,
        String aspiration,
        String readiness,
        String potential,
        LocalDate assessedOn,
        String notes,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static TalentPoolEntryView of(TalentPoolEntry talentPoolEntry) {
        return new TalentPoolEntryView(
                talentPoolEntry.id(),
                talentPoolEntry.version(),
                talentPoolEntry.externalId(),
                talentPoolEntry.worker.id(),
                talentPoolEntry.worker.externalId(),
                talentPoolEntry.pool,
                talentPoolEntry.aspiration,
                talentPoolEntry.readiness,
                talentPoolEntry.potential,
                talentPoolEntry.assessedOn,
                talentPoolEntry.notes,
                talentPoolEntry.validFrom,
                talentPoolEntry.validTo);
    }
}
