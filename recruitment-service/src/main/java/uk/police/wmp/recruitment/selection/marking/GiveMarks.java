package uk.police.wmp.recruitment.selection.marking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * What a member of a panel gives an application.
 *
 * @param marks one for each criterion of the panel, and no other
 */
public record GiveMarks(@NotNull @Size(min = 1, max = 50) List<@Valid GivenMark> marks) {

    /**
     * A mark for one criterion.
     *
     * @param competency the criterion of the panel that is marked
     * @param mark on the force's scale
     * @param evidence what was seen or heard that it rests on
     */
    public record GivenMark(
            @NotNull @CodeOf("competency") String competency,
            @NotNull Integer mark,
            @Size(max = 4000) String evidence) {}
}
