package uk.police.wmp.recruitment.welfarecontact;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * What came of it.
 *
 * @param outcome {@code RETAINED} and {@code MOVED_TO_STAFF} need a contact; {@code LEFT} doesn't
 * @param closedOn not in the future
 */
public record CloseWelfareContact(
        @NotNull @CodeOf("welfare-outcome") String outcome,
        @NotNull LocalDate closedOn) {}
