package uk.police.wmp.recruitment.vetting.deviation;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class VettingDeviationService extends RecordService<VettingDeviation, ApproveVettingDeviation, VettingDeviationView> {

    private final VettingDeviationRepository exceptions;

    VettingDeviationService(VettingDeviationRepository exceptions) {
        super("vetting-exceptions", exceptions, VettingDeviationView.class);
        this.exceptions = exceptions;
    }

    ListQuery<VettingDeviationView> list(VettingDeviationFilter filter) {
        return ListQuery.of(exceptions, VettingDeviationView.class)
                .where("approvedOn <= :inForceOn and expiresOn >= :inForceOn", "inForceOn", filter.inForceOn())
                .where("expiresOn <= :expiresBy", "expiresBy", filter.expiresBy())
                .sortable("expiresOn", "approvedOn", "externalId")
                .csv(ApproveVettingDeviation.class);
    }

    @Override
    protected VettingDeviation blank() {
        return new VettingDeviation();
    }

    @Override
    protected void amend(VettingDeviation vettingDeviation, ApproveVettingDeviation details) {
        vettingDeviation.amend(details);
    }

    @Override
    protected ApproveVettingDeviation details(VettingDeviation vettingDeviation) {
        return vettingDeviation.details();
    }

    @Override
    protected VettingDeviationView view(VettingDeviation vettingDeviation) {
        return VettingDeviationView.of(vettingDeviation);
    }
}
