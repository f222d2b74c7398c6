package uk.police.wmp.recruitment.governance.board;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/**
 * A governance board, and by when it is to meet again.
 *
 * @param meetingDueOn the last day on which the next meeting is in time; absent where it meets when needed
 */
@RegisterForReflection
public record GovernanceBoardView(
        UUID id,
        long version,
        String externalId,
        String name,
        String kind,
        String purpose,
        LocalDate establishedOn,
        LocalDate closedOn,
        Integer meetsEveryDays,
        LocalDate meetingDueOn)
        implements RecordView {}
