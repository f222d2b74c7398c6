package uk.police.wmp.recruitment.vetting.vettingexception;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An exception to national vetting guidance. */
@RegisterForReflection
public record VettingExceptionView(
        UUID id,
        long version,
        String externalId,
        String description,
        String approvedBy,
        LocalDate approvedOn,
        LocalDate expiresOn)
        implements RecordView {}
