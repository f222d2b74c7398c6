package uk.police.wmp.recruitment.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import uk.police.wmp.history.RecordedEntity;

/** Budgeted posts of a worker type. */
@Entity
class Establishment extends RecordedEntity {

    String workerType;

    @ManyToOne(fetch = FetchType.LAZY)
    OrganisationUnit unit;

    BigDecimal posts;
    LocalDate validFrom;
    LocalDate validTo;
    String fundingSource;
    boolean temporary;

    void amend(RecordEstablishment details, OrganisationUnit unit) {
        externalId = details.externalId();
        workerType = details.workerType();
        this.unit = unit;
        posts = details.posts();
        validFrom = details.validFrom();
        validTo = details.validTo();
        fundingSource = Objects.requireNonNullElse(details.fundingSource(), "FORCE");
        temporary = Boolean.TRUE.equals(details.temporary());
    }
}
