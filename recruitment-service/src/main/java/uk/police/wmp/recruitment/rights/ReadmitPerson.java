package uk.police.wmp.recruitment.rights;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * Somebody who was erased has come back.
 *
 * @param recordType where they are to be recorded again, such as {@code workers}
 * @param externalId the external id that they have again, such as {@code P100001}
 * @param email the address that a candidate has again, such as {@code aster@example.org}
 * @param reason on what ground, such as {@code rejoined the force}; it is kept, so it names nobody
 */
public record ReadmitPerson(
        @NotBlank @Size(max = 50) String recordType,
        @Size(max = 50) String externalId,
        @Email @Size(max = 200) String email,
        @NotBlank @Size(max = 500) String reason) {

    @AssertTrue(message = "is needed, or the address")
    @ReportedOn("externalId")
    boolean isSayingWho() {
        return externalId != null || email != null;
    }
}
