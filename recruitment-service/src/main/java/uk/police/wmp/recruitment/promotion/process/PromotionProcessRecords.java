package uk.police.wmp.recruitment.promotion.process;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How promotion processes come in bulk, and how their changes are told. */
final class PromotionProcessRecords {

    private static final String NO_HIGHER_RANK = """
            select s.row_number, 'toRank', 'must be a higher rank than fromRank'
              from staged s
              join code a on a.list = 'rank' and a.code = s.from_rank
              join code b on b.list = 'rank' and b.code = s.to_rank
             where b.position <= a.position""";

    private static final String OTHER_RANKS_FOR_APPLICANTS = """
            select s.row_number, 'fromRank', 'stays as it is, like toRank, once there are applications'
              from staged s join promotion_process p on p.id = s.id
             where (p.from_rank, p.to_rank) <> (s.from_rank, s.to_rank)
               and exists (select from promotion_application a where a.process_id = p.id)""";

    private PromotionProcessRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("promotion_process", "promotion-processes", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<OpenPromotionProcess> bulk() {
        return BulkRecord.of("promotion-processes", OpenPromotionProcess.class)
                .into("promotion_process")
                .check(NO_HIGHER_RANK)
                .check(OTHER_RANKS_FOR_APPLICANTS);
    }
}
