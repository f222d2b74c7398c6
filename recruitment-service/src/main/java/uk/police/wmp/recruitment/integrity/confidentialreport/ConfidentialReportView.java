package uk.police.wmp.recruitment.integrity.confidentialreport;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A report to the confidential line, without anybody in it. */
@RegisterForReflection
public record ConfidentialReportView(
        UUID id,
        long version,
        String externalId,
        LocalDate receivedOn,
        String channel,
        String category,
        LocalDate closedOn,
        String outcome)
        implements Versioned {

    static ConfidentialReportView of(ConfidentialReport confidentialReport) {
        return new ConfidentialReportView(
                confidentialReport.id(),
                confidentialReport.version(),
                confidentialReport.externalId(),
                confidentialReport.receivedOn,
                confidentialReport.channel,
                confidentialReport.category,
                confidentialReport.closedOn,
                confidentialReport.outcome);
    }
}
