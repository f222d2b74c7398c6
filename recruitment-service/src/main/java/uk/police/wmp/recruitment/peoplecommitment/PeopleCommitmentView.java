package uk.police.wmp.recruitment.peoplecommitment;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

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
        implements RecordView {}
