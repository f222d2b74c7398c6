package uk.police.wmp.recruitment.governance.action;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An action of a governance board. */
@RegisterForReflection
public record BoardActionView(
        UUID id,
        long version,
        String externalId,
        UUID boardId,
        String boardExternalId,
        UUID meetingId,
        String meetingExternalId,
        UUID ownerId,
        String ownerExternalId,
        String task,
        LocalDate agreedOn,
        LocalDate dueOn,
        LocalDate doneOn)
        implements RecordView {}
