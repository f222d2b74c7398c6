package uk.police.wmp.recruitment.vetting.vettingexception;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

@Singleton
class VettingExceptionService extends Records<VettingException, RecordVettingException, VettingExceptionView> {

    VettingExceptionService() {
        super("vetting-exceptions", VettingException::new, "expiresOn", "approvedOn", "externalId");
    }

    @Override
    protected void amend(VettingException vettingDeviation, RecordVettingException details) {
        vettingDeviation.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("vetting_exception", "vetting-exceptions", "vetting:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordVettingException> bulk() {
        return BulkRecord.of("vetting-exceptions", RecordVettingException.class)
                .into(VettingException.class)
                .permission("vetting:write");
    }
}
