package uk.police.wmp.recruitment.supervision.policy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.recruitment.planning.Overlaps;

@Singleton
class SpanPolicyService extends Records<SpanPolicy, RecordSpanPolicy, SpanPolicyView> {

    private final OrganisationUnitService units;

    SpanPolicyService(OrganisationUnitService units) {
        super("span-policies", SpanPolicy::new, "validFrom", "externalId");
        this.units = units;
    }

    @Override
    protected void amend(SpanPolicy spanPolicy, RecordSpanPolicy details) {
        spanPolicy.amend(details, units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("span_policy", "span-policies", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordSpanPolicy> bulk() {
        return BulkRecord.of("span-policies", RecordSpanPolicy.class)
                .into(SpanPolicy.class)
                .check(Overlaps.with("span_policy", "valid_from", "valid_to", "unit_id"));
    }
}
