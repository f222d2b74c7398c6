package uk.police.wmp.recruitment.integrity.misconduct;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A misconduct outcome with the worker whose it is. */
@RegisterForReflection
public record MisconductOutcomeView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String proceeding,
        LocalDate decidedOn,
        String outcome,
        Boolean publicHearing,
        String summary,
        LocalDate publishedOn)
        implements RecordView {}
