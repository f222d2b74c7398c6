package uk.police.wmp.recruitment.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;

/** A department, area or team, while it exists. */
@Entity
public class OrganisationUnit extends RecordedEntity {

    String name;
    String kind;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit parent;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from organisation_unit r where r.id = parent_id)")
    String parentExternalId;

    LocalDate validFrom;
    LocalDate validTo;

    void amend(DefineOrganisationUnit details, OrganisationUnit parent) {
        externalId = details.externalId();
        name = details.name();
        kind = details.kind();
        this.parent = parent;
        validFrom = details.validFrom();
        validTo = details.validTo();
    }

    DefineOrganisationUnit details() {
        return new DefineOrganisationUnit(
                externalId, name, kind, parent == null ? null : parent.externalId(), validFrom, validTo);
    }
}
