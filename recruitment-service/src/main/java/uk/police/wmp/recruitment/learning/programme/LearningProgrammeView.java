package uk.police.wmp.recruitment.learning.programme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A learning programme, with the partner that gives it. */
@RegisterForReflection
public record LearningProgrammeView(
        UUID id,
        long version,
        String externalId,
        String name,
        String kind,
        String level,
        Integer boardOrder,
        String principle,
        String delivery,
        String accreditation,
        UUID partnerId,
        String partnerExternalId,
        LocalDate commissionedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate evaluatedOn,
        String evaluation,
        String address)
        implements RecordView {}
