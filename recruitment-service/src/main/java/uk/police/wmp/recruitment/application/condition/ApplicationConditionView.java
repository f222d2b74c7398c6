package uk.police.wmp.recruitment.application.condition;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A condition of an offer, with the application whose it is. */
@RegisterForReflection
public record ApplicationConditionView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("application.id") UUID applicationId,
        @ProjectedFieldName("application.externalId") String applicationExternalId,
        String kind,
        LocalDate requestedOn,
        LocalDate decidedOn,
        String result,
        LocalDate expiresOn,
        String standard)
        implements Versioned {

    static ApplicationConditionView of(ApplicationCondition applicationCondition) {
        return new ApplicationConditionView(
                applicationCondition.id(),
                applicationCondition.version(),
                applicationCondition.externalId(),
                applicationCondition.application.id(),
                applicationCondition.application.externalId(),
                applicationCondition.kind,
                applicationCondition.requestedOn,
                applicationCondition.decidedOn,
                applicationCondition.result,
                applicationCondition.expiresOn,
                applicationCondition.standard);
    }
}
