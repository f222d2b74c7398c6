package uk.police.wmp.recruitment.application.condition;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.recruitment.application.PreEmploymentChecks;
import uk.police.wmp.rest.Confidential;
import uk.police.wmp.rest.RecordView;

/** A condition of an offer, with the application whose it is. */
@RegisterForReflection
public record ApplicationConditionView(
        UUID id,
        long version,
        String externalId,
        UUID applicationId,
        String applicationExternalId,
        String kind,
        LocalDate requestedOn,
        LocalDate decidedOn,
        @Confidential(PreEmploymentChecks.PERMISSION) String result,
        @Confidential(PreEmploymentChecks.PERMISSION) LocalDate expiresOn,
        String standard,
        String level)
        implements RecordView {}
