package uk.police.wmp.volunteers.cadetleader;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A cadet leader with unit and, of an officer or member of staff, worker. */
@RegisterForReflection
public record CadetLeaderView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("unit.id") UUID unitId,
        @ProjectedFieldName("unit.externalId") String unitExternalId,
        String givenName,
        String familyName,
        String background,
        @ProjectedFieldName("worker.id") UUID workerId,
        String workerExternalId,
        LocalDate activeFrom,
        LocalDate activeTo)
        implements Versioned {

    static CadetLeaderView of(CadetLeader cadetLeader) {
        return new CadetLeaderView(
                cadetLeader.id(),
                cadetLeader.version(),
                cadetLeader.externalId(),
                cadetLeader.unit.id(),
                cadetLeader.unit.externalId(),
                cadetLeader.givenName,
                cadetLeader.familyName,
                cadetLeader.background,
                cadetLeader.worker == null ? null : cadetLeader.worker.id(),
                cadetLeader.worker == null ? null : cadetLeader.worker.externalId(),
                cadetLeader.activeFrom,
                cadetLeader.activeTo);
    }
}
