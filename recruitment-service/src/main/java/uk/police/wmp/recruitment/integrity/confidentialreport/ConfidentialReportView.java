package uk.police.wmp.recruitment.integrity.confidentialreport;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

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
        implements RecordView {}
