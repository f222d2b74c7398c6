package uk.police.wmp.recruitment.governance.attendance;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** Who came to a meeting of a governance board. */
@RegisterForReflection
public record BoardAttendanceView(
        UUID id,
        long version,
        String externalId,
        UUID meetingId,
        String meetingExternalId,
        UUID memberId,
        String memberExternalId)
        implements RecordView {}
