package uk.police.wmp.recruitment.integrity.declaration;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An integrity declaration with the worker whose it is. */
@RegisterForReflection
public record IntegrityDeclarationView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("worker.id") UUID workerId,
        @ProjectedFieldName("worker.externalId") String workerExternalId,
        String kind,
        LocalDate declaredOn,
        String description,
        BigDecimal valueGbp,
        LocalDate decidedOn,
        String decision,
        LocalDate reviewOn,
        LocalDate endedOn,
        IntegrityDeclarationState state)
        implements Versioned {

    static IntegrityDeclarationView of(IntegrityDeclaration integrityDeclaration) {
        return new IntegrityDeclarationView(
                integrityDeclaration.id(),
                integrityDeclaration.version(),
                integrityDeclaration.externalId(),
                integrityDeclaration.worker.id(),
                integrityDeclaration.worker.externalId(),
                integrityDeclaration.kind,
                integrityDeclaration.declaredOn,
                integrityDeclaration.description,
                integrityDeclaration.valueGbp,
                integrityDeclaration.decidedOn,
                integrityDeclaration.decision,
                integrityDeclaration.reviewOn,
                integrityDeclaration.endedOn,
                integrityDeclaration.state());
    }
}
