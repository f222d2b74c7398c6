package uk.police.wmp.recruitment.welfarecontact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A resignation that was notified, or a concern of a line manager. Why is for the contact to understand.
 *
 * @param externalId the key of the welfare contact that it opens
 * @param raisedOn the day of the notification, or of the manager's asking; not in the future
 */
public record OpenWelfareContact(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull LocalDate raisedOn) {

    RecordWelfareContact contact(String studentOfficerExternalId, String trigger, LocalDate dueOn) {
        return new RecordWelfareContact(
                externalId, studentOfficerExternalId, trigger, raisedOn, dueOn, null, null, null, null, null);
    }
}
