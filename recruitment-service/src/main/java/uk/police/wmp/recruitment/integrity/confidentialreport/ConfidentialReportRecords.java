package uk.police.wmp.recruitment.integrity.confidentialreport;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.imports.BulkRecord;

/** How confidential reports come in bulk, and how their changes are told. */
final class ConfidentialReportRecords {

    private ConfidentialReportRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("confidential_report", "confidential-reports", "vetting:read");
    }

    @Produces
    @Singleton
    static BulkRecord<RecordConfidentialReport> bulk() {
        return BulkRecord.of("confidential-reports", RecordConfidentialReport.class)
                .into("confidential_report")
                .permission("vetting:write");
    }
}
