package uk.police.wmp.recruitment.intake;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/**
 * An intake of student officers.
 *
 * @param filled places of student officers, and of candidates who were appointed to it and are none yet
 */
@RegisterForReflection
public record IntakeView(
        UUID id, long version, String externalId, String entryRoute, LocalDate startsOn, Integer places, Long filled)
        implements RecordView {}
