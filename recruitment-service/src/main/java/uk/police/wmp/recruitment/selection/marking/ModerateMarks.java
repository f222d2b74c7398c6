package uk.police.wmp.recruitment.selection.marking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * What the members of a panel agreed on, once all their marks were in.
 *
 * @param moderatedOn the day on which they agreed; not before the panel
 * @param marks one for each criterion of the panel, and no other
 * @param notes how they came to agree; no names
 */
public record ModerateMarks(
        @NotNull LocalDate moderatedOn,
        @NotNull @Size(min = 1, max = 50) List<@Valid AgreedMark> marks,
        @Size(max = 4000) String notes) {

    /**
     * The mark agreed for one criterion.
     *
     * @param competency the criterion of the panel that is marked
     * @param mark on the force's scale, as the members agreed
     * @param reason needed where it is below or above all that were given
     */
    public record AgreedMark(
            @NotNull @CodeOf("competency") String competency,
            @NotNull Integer mark,
            @Size(max = 1000) String reason) {}
}
