package uk.police.wmp.recruitment.promotion.opportunity;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.promotion.process.PromotionProcessService;

/** What helps towards the next rank. The calendar finds it here. */
@Singleton
public class DevelopmentOpportunityService
        extends Records<DevelopmentOpportunity, RecordDevelopmentOpportunity, DevelopmentOpportunityView> {

    private final PromotionProcessService processes;

    DevelopmentOpportunityService(PromotionProcessService processes) {
        super("development-opportunities", DevelopmentOpportunity::new, "startsOn", "externalId");
        this.processes = processes;
    }

    /** Those that last to this day at least, by the day on which they begin. */
    public List<DevelopmentOpportunityView> notOverBefore(LocalDate day) {
        return listOf("e.endsOn >= :day order by e.startsOn, e.externalId", Map.of("day", day));
    }

    @Override
    protected void amend(DevelopmentOpportunity developmentOpportunity, RecordDevelopmentOpportunity details) {
        developmentOpportunity.amend(details, processes.named(details.processExternalId(), "/processExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("development_opportunity", "development-opportunities", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordDevelopmentOpportunity> bulk() {
        return BulkRecord.of("development-opportunities", RecordDevelopmentOpportunity.class)
                .into(DevelopmentOpportunity.class);
    }
}
