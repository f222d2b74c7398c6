package uk.police.wmp.recruitment.governance.meeting;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A meeting of a governance board. */
@RegisterForReflection
public record BoardMeetingView(
        UUID id,
        long version,
        String externalId,
        UUID boardId,
        String boardExternalId,
        LocalDate heldOn,
        String minutesReference)
        implements RecordView {}
