package uk.police.wmp.recruitment.governance.action;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * What a governance board decided that a member does, by a day.
 *
 * @param boardExternalId the board
 * @param meetingExternalId the meeting that agreed it; absent where it was agreed between meetings
 * @param ownerExternalId the member of the board who sees to it
 * @param task what is to be done; no names
 * @param agreedOn when it was agreed
 * @param dueOn by which day it is to be done
 * @param doneOn when it was done; absent while it is not
 */
public record RecordBoardAction(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String boardExternalId,
        @Size(max = 50) String meetingExternalId,
        @NotBlank @Size(max = 50) String ownerExternalId,
        @NotBlank @Size(max = 1000) String task,
        @NotNull @PastOrPresent LocalDate agreedOn,
        @NotNull LocalDate dueOn,
        @PastOrPresent LocalDate doneOn)
        implements Stepped.Details {

    @AssertTrue(message = "must not be before agreedOn")
    @ReportedOn("dueOn")
    boolean isInOrder() {
        return dueOn == null || agreedOn == null || !dueOn.isBefore(agreedOn);
    }

    @AssertTrue(message = "must not be before agreedOn")
    @ReportedOn("doneOn")
    boolean isDoneInOrder() {
        return doneOn == null || agreedOn == null || !doneOn.isBefore(agreedOn);
    }

    @Override
    public List<?> steps() {
        return Arrays.asList(doneOn);
    }
}
