package uk.police.wmp.recruitment.integrity.confidentialreport;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.Records;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

@Singleton
class ConfidentialReportService extends Records<ConfidentialReport, RecordConfidentialReport, ConfidentialReportView> {

    ConfidentialReportService() {
        super("confidential-reports", ConfidentialReport::new, "receivedOn", "externalId");
    }

    @Override
    protected void amend(ConfidentialReport confidentialReport, RecordConfidentialReport details) {
        confidentialReport.amend(details);
    }

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("confidential_report", "confidential-reports", "vetting:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordConfidentialReport> bulk() {
        return BulkRecord.of("confidential-reports", RecordConfidentialReport.class)
                .into(ConfidentialReport.class)
                .permission("vetting:write");
    }
}
