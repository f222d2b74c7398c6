package uk.police.wmp.recruitment.candidate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Optional;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.reading.Age;

/** A person who applies, whether or not a worker already. */
@Entity
public class Candidate extends RecordedEntity {

    String givenName;
    String familyName;
    String email;
    String phone;
    LocalDate dateOfBirth;
    String sex;
    String ethnicity;
    String disability;
    String religionOrBelief;
    String sexualOrientation;
    String genderIdentity;
    String caringResponsibilities;
    String qualification;

    @ManyToOne(fetch = FetchType.LAZY)
    Worker worker;

    void amend(RecordCandidate details, Worker worker) {
        externalId = details.externalId();
        givenName = details.givenName();
        familyName = details.familyName();
        email = details.email();
        phone = details.phone();
        dateOfBirth = details.dateOfBirth();
        sex = details.sex();
        ethnicity = details.ethnicity();
        disability = details.disability();
        religionOrBelief = details.religionOrBelief();
        sexualOrientation = details.sexualOrientation();
        genderIdentity = details.genderIdentity();
        caringResponsibilities = details.caringResponsibilities();
        qualification = details.qualification();
        this.worker = worker;
    }

    void isWorker(Worker now, String field) {
        if (worker != null && !worker.id().equals(now.id())) {
            throw new InvalidRequest(field, "the candidate is linked to another worker already");
        }
        worker = now;
    }

    /** Unknown while no qualification is recorded. */
    public Optional<String> qualification() {
        return Optional.ofNullable(qualification);
    }

    /** Whether the candidate will not have had that birthday by then; nobody whose date of birth isn't recorded. */
    public boolean isYoungerThan(int years, LocalDate on) {
        return dateOfBirth != null && Age.on(on, dateOfBirth) < years;
    }
}
