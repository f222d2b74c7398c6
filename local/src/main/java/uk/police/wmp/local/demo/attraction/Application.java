package uk.police.wmp.local.demo.attraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.attraction.CampaignPlan.Campaign;

/** An application: the day on which each step was entered, up to the one where it ended. */
final class Application {

    /** In order; the place in {@link #steps} is that of the step. */
    static final int SIFT = 1;

    static final int ASSESSMENT = 2;
    static final int INTERVIEW = 3;
    static final int OFFER = 4;
    static final int CONDITIONS = 5;
    static final int READY = 6;
    static final int APPOINTED = 7;
    static final int STEPS = 8;

    /** When each step is entered, as a share of the whole way from submission to the first day, in thousandths. */
    private static final int[] THOUSANDTHS = {0, 50, 180, 300, 380, 420, 800, 1000};

    final Campaign campaign;
    final Candidate candidate;
    final List<LocalDate> steps = new ArrayList<>();
    String interestId;
    LocalDate rejectedOn;
    String rejectionReason;
    LocalDate withdrawnOn;
    String withdrawalReason;

    private Application(Campaign campaign, Candidate candidate) {
        this.campaign = campaign;
        this.candidate = candidate;
    }

    /** All steps up to {@code last}, spread over the days of the way. */
    static Application enter(Campaign campaign, Candidate candidate, LocalDate submittedOn, int days, int last) {
        Application application = new Application(campaign, candidate);
        for (int step = 0; step <= last; step++) {
            application.steps.add(submittedOn.plusDays((long) days * THOUSANDTHS[step] / 1000));
        }
        return application;
    }

    void reject(Dice dice, String reason) {
        rejectedOn = steps.getLast().plusDays(dice.between(2, 12));
        rejectionReason = reason;
    }

    void withdraw(Dice dice, String reason) {
        withdrawnOn = steps.getLast().plusDays(dice.between(1, 20));
        withdrawalReason = reason;
    }

    String externalId() {
        return candidate.externalId().replace("CAND-", "APL-");
    }

    LocalDate submittedOn() {
        return steps.getFirst();
    }

    /** Null for a step that was not reached. */
    LocalDate on(int step) {
        return step < steps.size() ? steps.get(step) : null;
    }

    boolean reached(int step) {
        return step < steps.size();
    }
}
