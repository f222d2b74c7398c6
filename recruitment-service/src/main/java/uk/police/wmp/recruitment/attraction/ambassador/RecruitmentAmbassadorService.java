package uk.police.wmp.recruitment.attraction.ambassador;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.worker.WorkerService;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;

/** The recruitment ambassadors. Other features find an ambassador here. */
@Singleton
public class RecruitmentAmbassadorService
        extends RecordService<RecruitmentAmbassador, AppointRecruitmentAmbassador, RecruitmentAmbassadorView> {

    private final RecruitmentAmbassadorRepository ambassadors;
    private final WorkerService workers;

    RecruitmentAmbassadorService(RecruitmentAmbassadorRepository ambassadors, WorkerService workers) {
        super("recruitment-ambassadors", ambassadors, RecruitmentAmbassadorView.class);
        this.ambassadors = ambassadors;
        this.workers = workers;
    }

    /** The one with this external id, which a request named in this field. */
    public RecruitmentAmbassador named(String externalId, String field) {
        return ambassadors
                .find("externalId", externalId)
                .firstResultOptional()
                .orElseThrow(() -> new InvalidRequest(field, "no recruitment ambassador has this external id"));
    }

    ListQuery<RecruitmentAmbassadorView> list(RecruitmentAmbassadorFilter filter) {
        return ListQuery.of(ambassadors, RecruitmentAmbassadorView.class)
                .where("externalId = :externalId", "externalId", filter.externalId())
                .where("worker.externalId = :workerExternalId", "workerExternalId", filter.workerExternalId())
                .where(
                        "inductedOn <= :activeOn and (endedOn is null or endedOn >= :activeOn)",
                        "activeOn",
                        filter.activeOn())
                .sortable("inductedOn", "externalId")
                .csv(AppointRecruitmentAmbassador.class);
    }

    @Override
    protected RecruitmentAmbassador blank() {
        return new RecruitmentAmbassador();
    }

    @Override
    protected void amend(RecruitmentAmbassador recruitmentAmbassador, AppointRecruitmentAmbassador details) {
        recruitmentAmbassador.amend(details, workers.named(details.workerExternalId(), "/workerExternalId"));
    }

    @Override
    protected AppointRecruitmentAmbassador details(RecruitmentAmbassador recruitmentAmbassador) {
        return recruitmentAmbassador.details();
    }

    @Override
    protected RecruitmentAmbassadorView view(RecruitmentAmbassador recruitmentAmbassador) {
        return RecruitmentAmbassadorView.of(recruitmentAmbassador);
    }
}
