package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import uk.police.wmp.local.demo.Dice;

/** An application: the day on which each step was entered, up to the one where it ended. */
final class Application {

    /** In order, with when each is entered: thousandths of the whole way from submission to the first day. */
    enum Step {
        SUBMITTED(0),
        SIFT(50),
        ASSESSMENT(180),
        INTERVIEW(300),
        OFFER(380),
        CONDITIONS(420),
        READY(800),
        APPOINTED(1000);

        private final int thousandths;

        Step(int thousandths) {
            this.thousandths = thousandths;
        }
    }

    final Campaign campaign;
    final Candidate candidate;
    private final Map<Step, LocalDate> steps = new EnumMap<>(Step.class);
    private final LocalDate lastStepOn;
    String interestId;
    LocalDate rejectedOn;
    String rejectionReason;
    LocalDate withdrawnOn;
    String withdrawalReason;

    /** All steps up to {@code last}, spread over the days of the way. */
    Application(Campaign campaign, Candidate candidate, LocalDate submittedOn, int days, Step last) {
        this.campaign = campaign;
        this.candidate = candidate;
        for (Step step : Step.values()) {
            if (step.compareTo(last) <= 0) {
                steps.put(step, submittedOn.plusDays((long) days * step.thousandths / 1000));
            }
        }
        lastStepOn = steps.get(last);
    }

    void reject(Dice dice, String reason) {
        rejectedOn = lastStepOn.plusDays(dice.between(2, 12));
        rejectionReason = reason;
    }

    void withdraw(Dice dice, String reason) {
        withdrawnOn = lastStepOn.plusDays(dice.between(1, 20));
        withdrawalReason = reason;
    }

    String externalId() {
        return candidate.externalId().replace("CAND-", "APL-");
    }

    LocalDate submittedOn() {
        return on(Step.SUBMITTED);
    }

    /** Null for a step that was not reached. */
    LocalDate on(Step step) {
        return steps.get(step);
    }
}
