package uk.police.wmp.recruitment.rank;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A rank held, with the worker who holds it. */
@RegisterForReflection
public record RankView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String rank,
        LocalDate validFrom,
        LocalDate validTo,
        Boolean temporary)
        implements RecordView {}
