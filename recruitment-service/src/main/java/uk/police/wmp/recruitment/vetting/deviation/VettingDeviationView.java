package uk.police.wmp.recruitment.vetting.deviation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An exception to national vetting guidance. */
@RegisterForReflection
public record VettingDeviationView(
        UUID id,
        long version,
        String externalId,
        String description,
        String approvedBy,
        LocalDate approvedOn,
        LocalDate expiresOn)
        implements Versioned {

    static VettingDeviationView of(VettingDeviation vettingDeviation) {
        return new VettingDeviationView(
                vettingDeviation.id(),
                vettingDeviation.version(),
                vettingDeviation.externalId(),
                vettingDeviation.description,
                vettingDeviation.approvedBy,
                vettingDeviation.approvedOn,
                vettingDeviation.expiresOn);
    }
}
