package uk.police.wmp.recruitment.careeropportunity;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A career opportunity. */
@RegisterForReflection
public record CareerOpportunityView(
        UUID id,
        long version,
        String externalId,
        String kind,
        String title,
        String description,
        String workerType,
        @ProjectedFieldName("unit.id") UUID unitId,
        String unitExternalId,
        LocalDate publishedOn,
        LocalDate closesOn)
        implements Versioned {

    static CareerOpportunityView of(CareerOpportunity careerOpportunity) {
        return new CareerOpportunityView(
                careerOpportunity.id(),
                careerOpportunity.version(),
                careerOpportunity.externalId(),
                careerOpportunity.kind,
                careerOpportunity.title,
                careerOpportunity.description,
                careerOpportunity.workerType,
                careerOpportunity.unit == null ? null : careerOpportunity.unit.id(),
                careerOpportunity.unit == null ? null : careerOpportunity.unit.externalId(),
                careerOpportunity.publishedOn,
                careerOpportunity.closesOn);
    }
}
