package uk.police.wmp.recruitment.worker;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/**
 * A worker.
 *
 * @param sex like ethnicity and disability only for callers with {@code characteristics:read}, and for the worker
 */
@RegisterForReflection
public record WorkerView(
        UUID id,
        long version,
        String externalId,
        String collarNumber,
        String givenName,
        String familyName,
        String sex,
        String ethnicity,
        String disability,
        LocalDate detailsConfirmedOn)
        implements RecordView {

    WorkerView withoutCharacteristics() {
        return new WorkerView(
                id, version, externalId, collarNumber, givenName, familyName, null, null, null, detailsConfirmedOn);
    }
}
