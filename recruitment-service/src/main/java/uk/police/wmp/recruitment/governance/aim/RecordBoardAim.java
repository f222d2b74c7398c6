package uk.police.wmp.recruitment.governance.aim;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * What a governance board wants to reach, and the number of which figure it watches.
 *
 * @param boardExternalId the board
 * @param aim in words
 * @param watches the figure that tells and its column, such as {@code workforce-representation.ethnicMinorityPercent}
 * @param parameters what the figure is asked beside the day, such as {@code denominator=ALL}
 * @param figureRow the row of the figure by its dimensions with a slash between, such as {@code POLICE_OFFICER}; absent for the totals
 * @param target the number to be reached, in the unit of the column
 * @param direction whether the number is to rise to the target or to fall to it
 * @param validFrom from when the board has the aim
 * @param dueOn by when it is to be reached
 */
public record RecordBoardAim(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String boardExternalId,
        @NotBlank @Size(max = 500) String aim,
        @NotBlank @Size(max = 200) @OfAFigure String watches,

        @Size(max = 300)
        @Pattern(
                regexp = "[A-Za-z]+=[^&=]+(&[A-Za-z]+=[^&=]+)*",
                message = "must be like denominator=ALL&workerType=PCSO")
        String parameters,

        @Size(max = 200) String figureRow,
        @NotNull @Digits(integer = 12, fraction = 2) BigDecimal target,
        @NotNull @CodeOf("aim-direction") String direction,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate dueOn) {

    @AssertTrue(message = "must not be before validFrom")
    @ReportedOn("dueOn")
    boolean isInOrder() {
        return dueOn == null || validFrom == null || !dueOn.isBefore(validFrom);
    }
}
