package uk.police.wmp.recruitment.governance.board;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A group that steers something: it has members, aims, meetings and actions.
 *
 * @param name as it is known, such as {@code Representation gold group}
 * @param kind what it steers, such as {@code GOLD_GROUP}
 * @param purpose what it is for, in words
 * @param establishedOn its first day
 * @param closedOn its last day; absent while it goes on
 * @param meetsEveryDays at most how many days lie between two meetings; absent where it meets when needed
 */
public record RecordGovernanceBoard(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 200) String name,
        @NotNull @CodeOf("governance-board-kind") String kind,
        @Size(max = 2000) String purpose,
        @NotNull LocalDate establishedOn,
        LocalDate closedOn,
        @Min(1) @Max(366) Integer meetsEveryDays) {

    @AssertTrue(message = "must not be before establishedOn")
    @ReportedOn("closedOn")
    boolean isInOrder() {
        return closedOn == null || establishedOn == null || !closedOn.isBefore(establishedOn);
    }
}
