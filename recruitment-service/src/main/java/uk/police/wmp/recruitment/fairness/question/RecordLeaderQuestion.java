package uk.police.wmp.recruitment.fairness.question;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.police.wmp.rest.reading.CodeOf;
import uk.police.wmp.rest.reading.ReportedOn;

/**
 * A question to a leader, by nobody in particular, and the answer (inspection of 2018/19).
 *
 * @param channel where it was asked, such as Ask the Boss or a blog
 * @param askedOn the day on which the question was put
 * @param question without who asks
 * @param answeredOn when the leader answered; absent while nobody has
 * @param answeredBy the office that answers, never a name
 * @param answer needed with answeredOn
 */
public record RecordLeaderQuestion(
        @NotBlank @Size(max = 50) String externalId,
        @NotNull @CodeOf("engagement-channel") String channel,
        @NotNull LocalDate askedOn,
        @NotBlank @Size(max = 4000) String question,
        LocalDate answeredOn,
        @Size(max = 100) String answeredBy,
        @Size(max = 8000) String answer) {

    @AssertTrue(message = "must not be before askedOn")
    @ReportedOn("answeredOn")
    boolean isAnsweredOnInOrder() {
        return answeredOn == null || askedOn == null || !answeredOn.isBefore(askedOn);
    }

    @AssertTrue(message = "must be given when answeredOn is, and only then")
    @ReportedOn("answer")
    boolean isAnswerDated() {
        return (answeredOn == null) == (answer == null);
    }

    @AssertTrue(message = "needs answeredBy")
    @ReportedOn("answeredOn")
    boolean isAnsweredBySomebody() {
        return answeredOn == null || answeredBy != null;
    }
}
