package uk.police.wmp.recruitment.worker;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;

/** A person who works for the force, or has. */
@Entity
public class Worker extends RecordedEntity {

    String collarNumber;
    String givenName;
    String familyName;
    String sex;
    String ethnicity;
    String disability;
    String religionOrBelief;
    String sexualOrientation;
    String genderIdentity;
    String caringResponsibilities;
    String maritalStatus;
    LocalDate detailsConfirmedOn;

    void amend(RecordWorker details) {
        externalId = details.externalId();
        collarNumber = details.collarNumber();
        givenName = details.givenName();
        familyName = details.familyName();
        sex = details.sex();
        ethnicity = details.ethnicity();
        disability = details.disability();
        religionOrBelief = details.religionOrBelief();
        sexualOrientation = details.sexualOrientation();
        genderIdentity = details.genderIdentity();
        caringResponsibilities = details.caringResponsibilities();
        maritalStatus = details.maritalStatus();
        detailsConfirmedOn = details.detailsConfirmedOn();
    }
}
