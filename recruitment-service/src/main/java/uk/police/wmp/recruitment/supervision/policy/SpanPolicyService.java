package uk.police.wmp.recruitment.supervision.policy;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.recruitment.organisation.OrganisationUnitService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class SpanPolicyService extends RecordService<SpanPolicy, SetSpanPolicy, SpanPolicyView> {

    private final SpanPolicyRepository policies;
    private final OrganisationUnitService units;

    SpanPolicyService(SpanPolicyRepository policies, OrganisationUnitService units) {
        super("span-policies", policies, SpanPolicyView.class);
        this.policies = policies;
        this.units = units;
    }

    ListQuery<SpanPolicyView> list(SpanPolicyFilter filter) {
        return ListQuery.of(policies, SpanPolicyView.class)
                .where("unit.externalId = :unitExternalId", "unitExternalId", filter.unitExternalId())
                .where(
                        "validFrom <= :validOn and (validTo is null or validTo >= :validOn)",
                        "validOn",
                        filter.validOn())
                .sortable("validFrom", "externalId")
                .csv(SetSpanPolicy.class);
    }

    @Override
    protected SpanPolicy blank() {
        return new SpanPolicy();
    }

    @Override
    protected void amend(SpanPolicy spanPolicy, SetSpanPolicy details) {
        spanPolicy.amend(
                details,
                details.unitExternalId() == null ? null : units.named(details.unitExternalId(), "/unitExternalId"));
    }

    @Override
    protected SetSpanPolicy details(SpanPolicy spanPolicy) {
        return spanPolicy.details();
    }

    @Override
    protected SpanPolicyView view(SpanPolicy spanPolicy) {
        return SpanPolicyView.of(spanPolicy);
    }
}
