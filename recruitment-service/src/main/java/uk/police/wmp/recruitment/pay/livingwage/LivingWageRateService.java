package uk.police.wmp.recruitment.pay.livingwage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

@Singleton
class LivingWageRateService extends Records<LivingWageRate, RecordLivingWageRate, LivingWageRateView> {

    LivingWageRateService() {
        super("living-wage-rates", LivingWageRate::new, "validFrom", "externalId");
    }

    @Override
    protected void amend(LivingWageRate livingWageRate, RecordLivingWageRate details) {
        livingWageRate.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("living_wage_rate", "living-wage-rates", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordLivingWageRate> bulk() {
        return BulkRecord.of("living-wage-rates", RecordLivingWageRate.class).into(LivingWageRate.class);
    }
}
