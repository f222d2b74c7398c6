package uk.police.wmp.recruitment.governance.member;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A seat on a governance board. */
@RegisterForReflection
public record BoardMemberView(
        UUID id,
        long version,
        String externalId,
        UUID boardId,
        String boardExternalId,
        UUID workerId,
        String workerExternalId,
        String role,
        boolean chair,
        LocalDate validFrom,
        LocalDate validTo)
        implements RecordView {}
