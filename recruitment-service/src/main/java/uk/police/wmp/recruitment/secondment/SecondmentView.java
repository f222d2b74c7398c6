package uk.police.wmp.recruitment.secondment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A secondment with its worker. */
@RegisterForReflection
public record SecondmentView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String kind,
        String host,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
