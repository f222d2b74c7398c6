package uk.police.wmp.recruitment.supervision.policy;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;
import uk.police.wmp.recruitment.planning.Overlaps;

/** How span of control policies come in bulk, and how their changes are told. */
final class SpanPolicyRecords {

    private SpanPolicyRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("span_policy", "span-policies", "recruitment:read");
    }

    @Produces
    @Singleton
    static BulkRecord<SetSpanPolicy> bulk() {
        return BulkRecord.of("span-policies", SetSpanPolicy.class)
                .into("span_policy")
                .reference("unitExternalId", "organisation_unit", "unit_id")
                .check(Overlaps.with("span_policy", "valid_from", "valid_to", "unit_id"));
    }
}
