package uk.police.wmp.volunteers.cadet;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.Age;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A young person who joins a cadet unit.
 *
 * @param unitExternalId the cadet unit
 * @param givenName the cadet's first name
 * @param familyName the cadet's last name
 * @param dateOfBirth 13 to 17 on joining
 * @param sex absent when not stated
 * @param ethnicity self-defined, 18+1; absent when not stated
 * @param joinedOn the first day in the unit
 * @param leftOn the last day
 */
public record RecordCadet(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String unitExternalId,
        @NotBlank @Size(max = 100) String givenName,
        @NotBlank @Size(max = 100) String familyName,
        @NotNull LocalDate dateOfBirth,
        @CodeOf("sex") String sex,
        @CodeOf("ethnicity") String ethnicity,
        @NotNull LocalDate joinedOn,
        LocalDate leftOn) {

    @AssertTrue(message = "must not be before joinedOn")
    @ReportedOn("leftOn")
    boolean isInOrder() {
        return leftOn == null || joinedOn == null || !leftOn.isBefore(joinedOn);
    }

    @AssertTrue(message = "must make the cadet 13 to 17 years old on joining")
    @ReportedOn("dateOfBirth")
    boolean isOfCadetAge() {
        return dateOfBirth == null
                || joinedOn == null
                || Age.on(joinedOn, dateOfBirth) >= 13 && Age.on(joinedOn, dateOfBirth) < 18;
    }
}
