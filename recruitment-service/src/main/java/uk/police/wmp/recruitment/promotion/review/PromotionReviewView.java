package uk.police.wmp.recruitment.promotion.review;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A review or challenge of a promotion process. */
@RegisterForReflection
public record PromotionReviewView(
        UUID id,
        long version,
        String externalId,
        UUID processId,
        String processExternalId,
        String kind,
        String raisedBy,
        LocalDate raisedOn,
        String concern,
        LocalDate concludedOn,
        String conclusion,
        String actionTaken)
        implements RecordView {}
