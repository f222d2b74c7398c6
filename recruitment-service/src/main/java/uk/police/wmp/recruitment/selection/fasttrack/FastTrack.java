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
    String reason;
    BigDecimal workforcePercent;
    BigDecimal benchmarkPercent;

    @Formula("(select b.represented_group from representation_benchmark b where b.id = benchmark_id)")
    String representedGroup;

    @Formula("(select a.band from panel_assessment a where a.id = assessment_id)")
    String band;

    static FastTrack of(FastTrackApplication decision, Application application, UUID assessmentId, Standing standing) {
        FastTrack preferred = new FastTrack();
        preferred.externalId = decision.externalId();
        preferred.application = application;
        preferred.assessmentId = assessmentId;
        preferred.benchmarkId = standing.benchmarkId();
        preferred.decidedOn = decision.decidedOn();
        preferred.reason = decision.reason();
        preferred.workforcePercent = standing.workforcePercent();
        preferred.benchmarkPercent = standing.benchmarkPercent();
        return preferred;
    }
}
