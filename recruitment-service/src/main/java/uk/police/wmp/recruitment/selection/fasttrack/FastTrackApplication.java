package uk.police.wmp.recruitment.selection.fasttrack;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * Prefers a candidate among the equally qualified.
 *
 * @param representedGroup the group that the candidate is of and that is under-represented in the workforce
 * @param decidedOn the day of the decision, which is also that of the next step
 * @param reason why this candidate, in this case: it is never a rule to prefer a group
 */
public record FastTrackApplication(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull @CodeOf("represented-group") String representedGroup,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 2000) String reason) {}
