package uk.police.wmp.recruitment.worker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * A worker as the HR system knows the person.
 *
 * @param externalId the payroll number
 * @param collarNumber which only one worker wears at a time; absent for who wears none
 * @param givenName the first name, as the HR system has it
 * @param familyName the last name, as the HR system has it
 * @param sex as the HR system has it; {@code NOT_KNOWN} when it isn't known
 * @param ethnicity self-defined, 18+1; {@code NS} when not stated
 * @param disability whether the worker declares one; {@code NOT_STATED} when not stated
 * @param religionOrBelief in the words of the census; absent when not stated
 * @param sexualOrientation in the words of the census; absent when not stated
 * @param genderIdentity whether it is that registered at birth; absent when not stated
 * @param caringResponsibilities unpaid care for somebody, in hours a week; absent when not stated
 * @param maritalStatus marriage or registered civil partnership; absent when not stated
 * @param detailsConfirmedOn when the worker last confirmed these details
 */
public record RecordWorker(
        @NotBlank @Size(max = 50) String externalId,
        @Size(max = 20) String collarNumber,
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,

        @NotNull @CodeOf("sex") @Confidential(Characteristics.PERMISSION)
        String sex,

        @NotNull @CodeOf("ethnicity") @Confidential(Characteristics.PERMISSION)
        String ethnicity,

        @NotNull @CodeOf("disability") @Confidential(Characteristics.PERMISSION)
        String disability,

        @CodeOf("religion-or-belief") @Confidential(Characteristics.PERMISSION)
        String religionOrBelief,

        @CodeOf("sexual-orientation") @Confidential(Characteristics.PERMISSION)
        String sexualOrientation,

        @CodeOf("gender-identity") @Confidential(Characteristics.PERMISSION)
        String genderIdentity,

        @CodeOf("caring-responsibilities") @Confidential(Characteristics.PERMISSION)
        String caringResponsibilities,

        @CodeOf("marital-status") @Confidential(Characteristics.PERMISSION)
        String maritalStatus,

        LocalDate detailsConfirmedOn) {}
