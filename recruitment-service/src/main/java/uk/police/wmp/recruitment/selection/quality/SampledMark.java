package uk.police.wmp.recruitment.selection.quality;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.StateConflict;

/** A mark that was drawn, and what a reviewer thinks of it. */
@Entity
class SampledMark extends RecordedEntity {

    private static final String AGREES = "AGREES";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    QualitySample sample;

    UUID markId;
    UUID reviewerId;
    LocalDate reviewedOn;
    String result;
    Integer reviewerMark;
    String notes;

    @Formula("(select m.competency from assessor_mark m where m.id = mark_id)")
    String competency;

    @Formula("(select m.mark from assessor_mark m where m.id = mark_id)")
    int mark;

    @Formula("(select m.evidence from assessor_mark m where m.id = mark_id)")
    String evidence;

    static SampledMark of(QualitySample sample, UUID markId, int place) {
        SampledMark sampled = new SampledMark();
        sampled.sample = sample;
        sampled.markId = markId;
        sampled.externalId = sample.externalId() + "/" + place;
        return sampled;
    }

    void review(ReviewMark review, UUID reviewer) {
        if (result != null) {
            throw new StateConflict("state-conflict", "The mark is reviewed already.", "REVIEWED", List.of());
        }
        boolean agrees = review.result().equals(AGREES);
        boolean sameMark = review.reviewerMark() == null ? agrees : review.reviewerMark() == mark;
        if (agrees != sameMark) {
            throw new InvalidRequest(
                    "/reviewerMark",
                    agrees ? "must be the mark, or left out, when you agree" : "must be another mark when you differ");
        }
        reviewerId = reviewer;
        reviewedOn = review.reviewedOn();
        result = review.result();
        reviewerMark = review.reviewerMark();
        notes = review.notes();
    }
}
