package uk.police.wmp.recruitment.promotion.application;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How promotion applications come in bulk, and how their changes are told. */
final class PromotionApplicationRecords {

    private static final String OUTSIDE_THE_PROCESS = """
            select s.row_number, 'appliedOn', 'must be a day on which the process is open to applications'
              from staged s join promotion_process p on p.id = s.process_id
             where s.applied_on not between p.opens_on and p.closes_on""";

    // an officer without a recorded rank is a constable
    private static final String OTHER_RANK = """
            select s.row_number, 'workerExternalId', 'must hold the rank ' || p.from_rank || ' on appliedOn'
              from staged s
              join promotion_process p on p.id = s.process_id
              left join rank_holding h
                on h.worker_id = s.worker_id
               and h.valid_from <= s.applied_on and (h.valid_to is null or h.valid_to >= s.applied_on)
              left join employment e
                on e.worker_id = s.worker_id and e.worker_type = 'POLICE_OFFICER'
               and e.joined_on <= s.applied_on and (e.left_on is null or e.left_on >= s.applied_on)
             where s.worker_id is not null
               and coalesce(h.rank, case when e.id is not null then 'CONSTABLE' end) is distinct from p.from_rank""";

    private static final String OUTCOME_STAYS = """
            select s.row_number, 'outcome', 'is recorded as another: an outcome stays'
              from staged s join promotion_application a on a.id = s.id
             where a.outcome is not null and (a.outcome, a.outcome_on) is distinct from (s.outcome, s.outcome_on)""";

    private PromotionApplicationRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("promotion_application", "promotion-applications", "recruitment:read")
                .about("worker_id")
                .identifying("feedback");
    }

    @Produces
    @Singleton
    static BulkRecord<ApplyForPromotion> bulk() {
        return BulkRecord.of("promotion-applications", ApplyForPromotion.class)
                .into("promotion_application")
                .reference("processExternalId", "promotion_process", "process_id")
                .reference("workerExternalId", "worker", "worker_id")
                .check(OUTSIDE_THE_PROCESS)
                .check(OTHER_RANK)
                .check(OUTCOME_STAYS);
    }
}
