package uk.police.wmp.volunteers.cadet;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.volunteers.cadetunit.CadetUnit;

/** A young person in a cadet unit. */
@Entity
class Cadet extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    CadetUnit unit;

    String givenName;
    String familyName;
    LocalDate dateOfBirth;
    String sex;
    String ethnicity;
    LocalDate joinedOn;
    LocalDate leftOn;

    void amend(RecordCadet details, CadetUnit unit) {
        externalId = details.externalId();
        this.unit = unit;
        givenName = details.givenName();
        familyName = details.familyName();
        dateOfBirth = details.dateOfBirth();
        sex = details.sex();
        ethnicity = details.ethnicity();
        joinedOn = details.joinedOn();
        leftOn = details.leftOn();
    }
}
