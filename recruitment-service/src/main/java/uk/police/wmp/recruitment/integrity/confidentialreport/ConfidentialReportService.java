package uk.police.wmp.recruitment.integrity.confidentialreport;

import jakarta.inject.Singleton;
import uk.police.wmp.history.RecordService;
import uk.police.wmp.rest.ListQuery;

@Singleton
class ConfidentialReportService
        extends RecordService<ConfidentialReport, RecordConfidentialReport, ConfidentialReportView> {

    private final ConfidentialReportRepository reports;

    ConfidentialReportService(ConfidentialReportRepository reports) {
        super("confidential-reports", reports, ConfidentialReportView.class);
        this.reports = reports;
    }

    ListQuery<ConfidentialReportView> list(ConfidentialReportFilter filter) {
        return ListQuery.of(reports, ConfidentialReportView.class)
                .where("channel = :channel", "channel", filter.channel())
                .where("category = :category", "category", filter.category())
                .where("receivedOn >= :receivedFrom", "receivedFrom", filter.receivedFrom())
                .where("receivedOn <= :receivedTo", "receivedTo", filter.receivedTo())
                .sortable("receivedOn", "externalId")
                .csv(RecordConfidentialReport.class);
    }

    @Override
    protected ConfidentialReport blank() {
        return new ConfidentialReport();
    }

    @Override
    protected void amend(ConfidentialReport confidentialReport, RecordConfidentialReport details) {
        confidentialReport.amend(details);
    }

    @Override
    protected RecordConfidentialReport details(ConfidentialReport confidentialReport) {
        return confidentialReport.details();
    }

    @Override
    protected ConfidentialReportView view(ConfidentialReport confidentialReport) {
        return ConfidentialReportView.of(confidentialReport);
    }
}
