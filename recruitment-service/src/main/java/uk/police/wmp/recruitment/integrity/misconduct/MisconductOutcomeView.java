package uk.police.wmp.recruitment.integrity.misconduct;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A misconduct outcome with the worker whose it is. */
@RegisterForReflection
public record MisconductOutcomeView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String proceeding,
        LocalDate decidedOn,
        String outcome,
        Boolean publicHearing,
        String summary,
        LocalDate publishedOn)
        implements Versioned {

    static MisconductOutcomeView of(MisconductOutcome misconductOutcome) {
        return new MisconductOutcomeView(
                misconductOutcome.id(),
                misconductOutcome.version(),
                misconductOutcome.externalId(),
                misconductOutcome.worker.id(),
                misconductOutcome.worker.externalId(),
                misconductOutcome.proceeding,
                misconductOutcome.decidedOn,
                misconductOutcome.outcome,
                misconductOutcome.publicHearing,
                misconductOutcome.summary,
                misconductOutcome.publishedOn);
    }
}
