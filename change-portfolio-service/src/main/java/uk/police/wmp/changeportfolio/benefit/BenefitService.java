package uk.police.wmp.changeportfolio.benefit;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import uk.police.wmp.changeportfolio.project.ProjectService;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** The benefits. Other features find a benefit here. */
@Singleton
public class BenefitService extends Records<Benefit, RecordBenefit, BenefitView> {

    private final ProjectService projects;

    BenefitService(ProjectService projects) {
        super("benefits", Benefit::new, "name", "externalId");
        this.projects = projects;
    }

    /** The one with this external id. */
    public Optional<Benefit> find(String externalId) {
        return find("externalId", externalId).firstResultOptional();
    }

    @Override
    protected void amend(Benefit benefit, RecordBenefit details) {
        benefit.amend(details, projects.named(details.projectExternalId(), "/projectExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("benefit", "benefits", "change-portfolio:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordBenefit> bulk() {
        return BulkRecord.of("benefits", RecordBenefit.class).into(Benefit.class);
    }
}
