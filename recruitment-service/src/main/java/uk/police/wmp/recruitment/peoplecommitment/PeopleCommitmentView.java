package uk.police.wmp.recruitment.peoplecommitment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A commitment. */
@RegisterForReflection
public record PeopleCommitmentView(
        UUID id,
        long version,
        String externalId,
        String source,
        String kind,
        String commitment,
        String evidence,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static PeopleCommitmentView of(PeopleCommitment peopleCommitment) {
        return new PeopleCommitmentView(
                peopleCommitment.id(),
                peopleCommitment.version(),
                peopleCommitment.externalId(),
                peopleCommitment.source,
                peopleCommitment.kind,
                peopleCommitment.commitment,
                peopleCommitment.evidence,
                peopleCommitment.validFrom,
                peopleCommitment.validTo);
    }
}
