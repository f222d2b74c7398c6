package uk.police.wmp.recruitment.candidate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.recruitment.worker.Characteristics;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * A person who applies.
 *
 * @param externalId the recruitment system's key
 * @param givenName the first name, as the candidate gives it
 * @param familyName the last name, as the candidate gives it
 * @param email where the candidate can be written to; absent when not given
 * @param phone where the candidate can be called; absent when not given
 * @param dateOfBirth absent when not given
 * @param sex absent or {@code NOT_KNOWN} when not stated
 * @param ethnicity self-defined, 18+1; absent or NS when not stated
 * @param disability absent or NOT_STATED when not stated
 * @param religionOrBelief in the words of the census; absent when not stated
 * @param sexualOrientation in the words of the census; absent when not stated
 * @param genderIdentity whether it is that registered at birth; absent when not stated
 * @param caringResponsibilities unpaid care for somebody, in hours a week; absent when not stated
 * @param qualification the highest that matters to entry routes
 * @param workerExternalId the payroll number of a candidate who works for the force
 */
public record RecordCandidate(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,

        @Size(max = 254) @Pattern(regexp = "[^@\\s]+@[^@\\s]+", message = "must be an email address")
        String email,

        @Size(max = 30) @Pattern(regexp = "[+0-9 ()-]{5,30}", message = "must be a telephone number")
        String phone,

        @Past @Confidential(Characteristics.PERMISSION) LocalDate dateOfBirth,

        @CodeOf("sex") @Confidential(Characteristics.PERMISSION)
        String sex,

        @CodeOf("ethnicity") @Confidential(Characteristics.PERMISSION)
        String ethnicity,

        @CodeOf("disability") @Confidential(Characteristics.PERMISSION)
        String disability,

        @CodeOf("religion-or-belief") @Confidential(Characteristics.PERMISSION)
        String religionOrBelief,

        @CodeOf("sexual-orientation") @Confidential(Characteristics.PERMISSION)
        String sexualOrientation,

        @CodeOf("gender-identity") @Confidential(Characteristics.PERMISSION)
        String genderIdentity,

        @CodeOf("caring-responsibilities") @Confidential(Characteristics.PERMISSION)
        String caringResponsibilities,

        @CodeOf("qualification") String qualification,
        @Size(max = 50) String workerExternalId) {}
