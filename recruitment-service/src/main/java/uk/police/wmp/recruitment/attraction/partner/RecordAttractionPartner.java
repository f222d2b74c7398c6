package uk.police.wmp.recruitment.attraction.partner;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * An organisation that attracts applicants jointly with the force (modern workforce paper of 2018, para 35).
 *
 * @param name the organisation's own, by which it is recorded once
 * @param kind what it is, such as another force
 * @param sinceOn the first day as a partner
 * @param untilOn the last day, absent while there is none
 */
public record RecordAttractionPartner(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String name,
        @NotNull @CodeOf("attraction-partner-kind") String kind,
        @NotNull LocalDate sinceOn,
        LocalDate untilOn) {

    @AssertTrue(message = "must not be before sinceOn")
    @ReportedOn("untilOn")
    boolean isInOrder() {
        return untilOn == null || sinceOn == null || !untilOn.isBefore(sinceOn);
    }
}
