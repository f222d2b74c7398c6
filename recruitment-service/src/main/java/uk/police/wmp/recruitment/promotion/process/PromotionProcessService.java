package uk.police.wmp.recruitment.promotion.process;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.Code;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.Conflict;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The promotion processes. Other features find a process here. */
@Singleton
public class PromotionProcessService
        extends RecordService<PromotionProcess, OpenPromotionProcess, PromotionProcessView> {

    private final PromotionProcessRepository processes;
    private final CodeLists codes;

    PromotionProcessService(PromotionProcessRepository processes, CodeLists codes) {
        super("promotion-processes", processes, PromotionProcessView.class);
        this.processes = processes;
        this.codes = codes;
    }

    /** The one with this external id, which a request named in this field. */
    public PromotionProcess named(String externalId, String field) {
        return processes
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no promotion process has this external id"));
    }

    /** What the calendar of this day shows, by the day on which they open. */
    public List<PromotionProcessView> published(LocalDate on) {
        return processes
                .find("publishedOn <= ?1 and closesOn >= ?1 order by opensOn, externalId", on)
                .project(PromotionProcessView.class)
                .list();
    }

    ListQuery<PromotionProcessView> list(PromotionProcessFilter filter) {
        return ListQuery.of(processes, PromotionProcessView.class)
                .where("fromRank = :fromRank", "fromRank", filter.fromRank())
                .where("opensOn >= :opensFrom", "opensFrom", filter.opensFrom())
                .where("opensOn <= :opensTo", "opensTo", filter.opensTo())
                .sortable("opensOn", "externalId")
                .csv(OpenPromotionProcess.class);
    }

    @Override
    protected PromotionProcess blank() {
        return new PromotionProcess();
    }

    @Override
    protected void amend(PromotionProcess promotionProcess, OpenPromotionProcess details) {
        requireHigherRank(details);
        requireSameRanksForApplicants(promotionProcess, details);
        promotionProcess.amend(details);
    }

    private void requireHigherRank(OpenPromotionProcess details) {
        List<String> ranks = codes.list("rank").stream().map(Code::code).toList();
        if (ranks.indexOf(details.toRank()) <= ranks.indexOf(details.fromRank())) {
            throw new InvalidRequest("/toRank", "must be a higher rank than fromRank");
        }
    }

    /** Those who have applied held the rank that the process was from. */
    private void requireSameRanksForApplicants(PromotionProcess process, OpenPromotionProcess details) {
        if (process.isForOtherRanksThan(details) && processes.hasApplications(process.id())) {
            throw new Conflict(
                    "referenced",
                    "Somebody has applied in this process already.",
                    "/fromRank",
                    "stays as it is, like toRank, once there are applications");
        }
    }

    @Override
    protected OpenPromotionProcess details(PromotionProcess promotionProcess) {
        return promotionProcess.details();
    }

    @Override
    protected PromotionProcessView view(PromotionProcess promotionProcess) {
        return PromotionProcessView.of(promotionProcess);
    }
}
