package uk.police.wmp.recruitment.integrity.declaration;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An integrity declaration with the worker whose it is. */
@RegisterForReflection
public record IntegrityDeclarationView(
        UUID id,
        long version,
        String externalId,
        UUID workerId,
        String workerExternalId,
        String kind,
        LocalDate declaredOn,
        String description,
        BigDecimal valueGbp,
        LocalDate decidedOn,
        String decision,
        LocalDate reviewOn,
        LocalDate endedOn,
        IntegrityDeclarationState state)
        implements RecordView {}
