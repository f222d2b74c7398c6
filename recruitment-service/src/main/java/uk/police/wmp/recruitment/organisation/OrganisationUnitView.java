package uk.police.wmp.recruitment.organisation;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A unit with the one that it is part of. */
@RegisterForReflection
public record OrganisationUnitView(
        UUID id,
        long version,
        String externalId,
        String name,
        String kind,
        @ProjectedFieldName("parent.id") UUID parentId,
        String parentExternalId,
        LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    static OrganisationUnitView of(OrganisationUnit organisationUnit) {
        return new OrganisationUnitView(
                organisationUnit.id(),
                organisationUnit.version(),
                organisationUnit.externalId(),
                organisationUnit.name,
                organisationUnit.kind,
                organisationUnit.parent == null ? null : organisationUnit.parent.id(),
                organisationUnit.parent == null ? null : organisationUnit.parent.externalId(),
                organisationUnit.validFrom,
                organisationUnit.validTo);
    }
}
