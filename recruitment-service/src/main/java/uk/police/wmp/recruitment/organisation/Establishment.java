package uk.police.wmp.recruitment.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;

/** Budgeted posts of a worker type. */
@Entity
class Establishment extends RecordedEntity {

    String workerType;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from organisation_unit r where r.id = unit_id)")
    String unitExternalId;

    BigDecimal posts;
    LocalDate validFrom;
    LocalDate validTo;
    String fundingSource;
    boolean temporary;

    void amend(SetEstablishment details, OrganisationUnit unit) {
        externalId = details.externalId();
        workerType = details.workerType();
        this.unit = unit;
        posts = details.posts();
        validFrom = details.validFrom();
        validTo = details.validTo();
        fundingSource = Objects.requireNonNullElse(details.fundingSource(), "FORCE");
        temporary = Boolean.TRUE.equals(details.temporary());
    }

    SetEstablishment details() {
        return new SetEstablishment(
                externalId,
                workerType,
                unit == null ? null : unit.externalId(),
                posts,
                validFrom,
                validTo,
                fundingSource,
                temporary);
    }
}
