package uk.police.wmp.recruitment.promotion.process;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.promotion.application.CentreResult;
import uk.police.wmp.rest.Code;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.InvalidRequest;

/** The promotion processes. Other features find a process here. */
@Singleton
public class PromotionProcessService extends Records<PromotionProcess, RecordPromotionProcess, PromotionProcessView> {

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

    private static final String OTHER_PASS_MARK = """
            select s.row_number, 'passMark', 'stays as it is once somebody has had an outcome'
              from staged s join promotion_process p on p.id = s.id
             where p.pass_mark is distinct from s.pass_mark
               and exists (select from promotion_application a where a.process_id = p.id and a.outcome <> 'WITHDRAWN')""";

    private static final String OFF_THE_SCALE = """
            select s.row_number, 'passMark', 'must be on the scale of panels, from %1$d to %2$d'
              from staged s
             where s.pass_mark not between %1$d and %2$d""";

    private final CodeLists codes;
    private final List<String> rules;

    PromotionProcessService(
            CodeLists codes,
            @ConfigProperty(name = CentreResult.LOWEST, defaultValue = CentreResult.LOWEST_DEFAULT) int lowestMark,
            @ConfigProperty(name = CentreResult.HIGHEST, defaultValue = CentreResult.HIGHEST_DEFAULT) int highestMark) {
        super("promotion-processes", PromotionProcess::new, "opensOn", "externalId");
        this.codes = codes;
        rules = List.of(OFF_THE_SCALE.formatted(lowestMark, highestMark));
    }

    @Override
    protected List<String> rules() {
        return rules;
    }

    /** What the calendar of this day shows, by the day on which they open. */
    public List<PromotionProcessView> published(LocalDate on) {
        return listOf("e.publishedOn <= :on and e.closesOn >= :on order by e.opensOn, e.externalId", Map.of("on", on));
    }

    @Override
    protected void amend(PromotionProcess promotionProcess, RecordPromotionProcess details) {
        requireHigherRank(details);
        requireSameRanksForApplicants(promotionProcess, details);
        requireSamePassMarkForAll(promotionProcess, details);
        promotionProcess.amend(details);
    }

    private void requireHigherRank(RecordPromotionProcess details) {
        List<String> ranks = codes.list("rank").stream().map(Code::code).toList();
        if (ranks.indexOf(details.toRank()) <= ranks.indexOf(details.fromRank())) {
            throw new InvalidRequest("/toRank", "must be a higher rank than fromRank");
        }
    }

    /** Those who have applied held the rank that the process was from. */
    private void requireSameRanksForApplicants(PromotionProcess process, RecordPromotionProcess details) {
        if (process.isForOtherRanksThan(details) && hasApplications(process.id())) {
            throw new Conflict(
                    "referenced",
                    "Somebody has applied in this process already.",
                    "/fromRank",
                    "stays as it is, like toRank, once there are applications");
        }
    }

    private void requireSamePassMarkForAll(PromotionProcess process, RecordPromotionProcess details) {
        if (process.hasOtherPassMarkThan(details) && hasOutcomes(process.id())) {
            throw new Conflict(
                    "referenced",
                    "Somebody has had an outcome by the pass mark already.",
                    "/passMark",
                    "stays as it is once somebody has had an outcome");
        }
    }

    boolean hasOutcomes(UUID processId) {
        return (Boolean) getEntityManager()
                .createNativeQuery(
                        "select exists (select from promotion_application where process_id = :process and outcome <> 'WITHDRAWN')")
                .setParameter("process", processId)
                .getSingleResult();
    }

    boolean hasApplications(UUID processId) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select from promotion_application where process_id = :process)")
                .setParameter("process", processId)
                .getSingleResult();
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("promotion_process", "promotion-processes", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordPromotionProcess> bulk(
            @ConfigProperty(name = CentreResult.LOWEST, defaultValue = CentreResult.LOWEST_DEFAULT) int lowestMark,
            @ConfigProperty(name = CentreResult.HIGHEST, defaultValue = CentreResult.HIGHEST_DEFAULT) int highestMark) {
        return BulkRecord.of("promotion-processes", RecordPromotionProcess.class)
                .into(PromotionProcess.class)
                .check(NO_HIGHER_RANK)
                .check(OTHER_RANKS_FOR_APPLICANTS)
                .check(OTHER_PASS_MARK)
                .check(OFF_THE_SCALE.formatted(lowestMark, highestMark));
    }
}
