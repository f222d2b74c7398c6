package uk.police.wmp.recruitment.pay.evaluation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A job evaluation. */
@RegisterForReflection
public record JobEvaluationView(
        UUID id,
        long version,
        String externalId,
        String review,
        String jobTitle,
        UUID unitId,
        String unitExternalId,
        Boolean benchmark,
        String presentGrade,
        LocalDate evaluatedOn,
        String evaluatedGrade,
        LocalDate agreedWithUnionsOn)
        implements RecordView {}
