package uk.police.wmp.changeportfolio.benefit;

import jakarta.inject.Singleton;
import java.util.Optional;
import uk.police.wmp.changeportfolio.project.ProjectService;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.ListQuery;

/** The benefits. Other features find a benefit here. */
@Singleton
public class BenefitService extends RecordService<Benefit, PromiseBenefit, BenefitView> {

    private final BenefitRepository benefits;
    private final ProjectService projects;

    BenefitService(BenefitRepository benefits, ProjectService projects) {
        super("benefits", benefits, BenefitView.class);
        this.benefits = benefits;
        this.projects = projects;
    }

    /** The one with this external id. */
    public Optional<Benefit> find(String externalId) {
        return benefits.find("externalId", externalId).firstResultOptional();
    }

    ListQuery<BenefitView> list(BenefitFilter filter) {
        return ListQuery.of(benefits, BenefitView.class)
                .where("project.externalId = :projectExternalId", "projectExternalId", filter.projectExternalId())
                .where("category = :category", "category", filter.category())
                .where("executivePortfolio = :executivePortfolio", "executivePortfolio", filter.executivePortfolio())
                .sortable("name", "externalId")
                .csv(PromiseBenefit.class);
    }

    @Override
    protected Benefit blank() {
        return new Benefit();
    }

    @Override
    protected void amend(Benefit benefit, PromiseBenefit details) {
        benefit.amend(details, projects.named(details.projectExternalId(), "/projectExternalId"));
    }

    @Override
    protected PromiseBenefit details(Benefit benefit) {
        return benefit.details();
    }

    @Override
    protected BenefitView view(Benefit benefit) {
        return BenefitView.of(benefit);
    }
}
