package uk.police.wmp.recruitment.governance.aim;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An aim of a governance board. */
@RegisterForReflection
public record BoardAimView(
        UUID id,
        long version,
        String externalId,
        UUID boardId,
        String boardExternalId,
        String aim,
        String watches,
        String parameters,
        String figureRow,
        BigDecimal target,
        String direction,
        LocalDate validFrom,
        LocalDate dueOn)
        implements RecordView {}
