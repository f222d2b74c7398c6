package uk.police.wmp.recruitment.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** A department, area or team, while it exists. */
@Entity
public class OrganisationUnit extends RecordedEntity {

    String name;
    String kind;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit parent;

    LocalDate validFrom;
    LocalDate validTo;

    void amend(RecordOrganisationUnit details, OrganisationUnit parent) {
        externalId = details.externalId();
        name = details.name();
        kind = details.kind();
        this.parent = parent;
        validFrom = details.validFrom();
        validTo = details.validTo();
    }
}
