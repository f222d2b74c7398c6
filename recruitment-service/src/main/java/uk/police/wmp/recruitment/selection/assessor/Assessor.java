package uk.police.wmp.recruitment.selection.assessor;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.worker.Worker;

/** A worker who may assess candidates while the learning that it takes is in date. */
@Entity
public class Assessor extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Worker worker;

    LocalDate basicsCompletedOn;
    LocalDate unconsciousBiasCompletedOn;
    LocalDate withdrawnOn;

    void amend(RecordAssessor details, Worker worker) {
        externalId = details.externalId();
        this.worker = worker;
        basicsCompletedOn = details.basicsCompletedOn();
        unconsciousBiasCompletedOn = details.unconsciousBiasCompletedOn();
        withdrawnOn = details.withdrawnOn();
    }

    /** What keeps the assessor from assessing on this day; nothing when everything is in date. */
    public List<String> hindrancesOn(LocalDate day, AssessorSettings settings) {
        List<String> hindrances = new ArrayList<>();
        if (withdrawnOn != null && !withdrawnOn.isAfter(day)) {
            hindrances.add("has withdrawn from assessing");
        }
        learning("the basics of assessing", basicsCompletedOn, settings.basicsOutOfDate(day), day)
                .ifPresent(hindrances::add);
        learning(
                        "the learning on unconscious bias",
                        unconsciousBiasCompletedOn,
                        settings.unconsciousBiasOutOfDate(day),
                        day)
                .ifPresent(hindrances::add);
        return hindrances;
    }

    private static Optional<String> learning(String what, LocalDate completedOn, LocalDate outOfDate, LocalDate day) {
        if (completedOn == null || completedOn.isAfter(day)) {
            return Optional.of("has not completed " + what);
        }
        return completedOn.isAfter(outOfDate) ? Optional.empty() : Optional.of("has let " + what + " go out of date");
    }

    public UUID workerId() {
        return worker.id();
    }
}
