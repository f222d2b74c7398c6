package uk.police.wmp.recruitment.selection.fasttrack;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.application.Application;
import uk.police.wmp.recruitment.positiveaction.benchmark.RepresentationBenchmarkService.Standing;

/** A candidate who was preferred among the equally qualified. */
@Entity
class FastTrack extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Application application;

    UUID assessmentId;
    UUID benchmarkId;
    LocalDate decidedOn;
    String waitedAt;
    String reason;
    BigDecimal workforcePercent;
    BigDecimal benchmarkPercent;

    @Formula("(select b.represented_group from representation_benchmark b where b.id = benchmark_id)")
    String representedGroup;

    @Formula("(select a.band from panel_assessment a where a.id = assessment_id)")
    String band;

    @Formula("(select decided_on - case waited_at when 'SIFT' then a.sift_on when 'ASSESSMENT' then a.assessment_on"
            + " when 'INTERVIEW' then a.interview_on when 'OFFERED' then a.offered_on when 'CONDITIONS' then a.conditions_on"
            + " else a.ready_on end from application a where a.id = application_id)")
    Integer daysWaited;

    @Formula("(select a.appointed_on from application a where a.id = application_id)")
    LocalDate appointedOn;

    @Formula("(select i.external_id from application a join candidate c on c.id = a.candidate_id"
            + " join student_officer o on o.worker_id = c.worker_id and o.started_on >= a.submitted_on"
            + " join intake i on i.id = o.intake_id where a.id = application_id order by o.started_on limit 1)")
    String intakeExternalId;

    static FastTrack of(FastTrackApplication decision, Application application, UUID assessmentId, Standing standing) {
        FastTrack preferred = new FastTrack();
        preferred.externalId = decision.externalId();
        preferred.application = application;
        preferred.assessmentId = assessmentId;
        preferred.benchmarkId = standing.benchmarkId();
        preferred.decidedOn = decision.decidedOn();
        preferred.waitedAt = application.state().name();
        preferred.reason = decision.reason();
        preferred.workforcePercent = standing.workforcePercent();
        preferred.benchmarkPercent = standing.benchmarkPercent();
        return preferred;
    }
}
