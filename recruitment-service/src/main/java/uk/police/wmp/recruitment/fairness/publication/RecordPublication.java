package uk.police.wmp.recruitment.fairness.publication;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import uk.police.wmp.history.Stepped;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * An edition of a policy, or of guidance such as that for managers who host work experience, on one channel (modern workforce paper of 2018,
 * para 59). It is due on a day until it is published.
 *
 * @param policyExternalId the edition of a policy or of guidance
 * @param channel where it is read
 * @param dueOn by when it is to be published there
 * @param publishedOn when it was; absent before
 * @param address where exactly, such as its page; needed once it is published
 * @param takenDownOn when it was taken down again; absent while it stands
 */
public record RecordPublication(
        @NotBlank @Size(max = 50) String externalId,
        @NotBlank @Size(max = 50) String policyExternalId,
        @NotNull @CodeOf("publication-channel") String channel,
        @NotNull LocalDate dueOn,
        @PastOrPresent LocalDate publishedOn,
        @Size(max = 500) String address,
        @PastOrPresent LocalDate takenDownOn)
        implements Stepped.Details {

    @AssertTrue(message = "must be given once it is published")
    @ReportedOn("address")
    boolean isFound() {
        return publishedOn == null || address != null;
    }

    @AssertTrue(message = "must not be before publishedOn, nor without it")
    @ReportedOn("takenDownOn")
    boolean isTakenDownInOrder() {
        return takenDownOn == null || publishedOn != null && !takenDownOn.isBefore(publishedOn);
    }

    @Override
    public List<?> steps() {
        return Arrays.asList(publishedOn, takenDownOn);
    }
}
