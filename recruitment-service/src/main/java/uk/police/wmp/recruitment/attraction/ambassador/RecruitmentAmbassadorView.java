package uk.police.wmp.recruitment.attraction.ambassador;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A recruitment ambassador with the worker who is one. */
@RegisterForReflection
public record RecruitmentAmbassadorView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        LocalDate inductedOn,
        LocalDate endedOn)
        implements Versioned {

    static RecruitmentAmbassadorView of(RecruitmentAmbassador recruitmentAmbassador) {
        return new RecruitmentAmbassadorView(
                recruitmentAmbassador.id(),
                recruitmentAmbassador.version(),
                recruitmentAmbassador.externalId(),
                recruitmentAmbassador.worker.id(),
                recruitmentAmbassador.worker.externalId(),
                recruitmentAmbassador.inductedOn,
                recruitmentAmbassador.endedOn);
    }
}
