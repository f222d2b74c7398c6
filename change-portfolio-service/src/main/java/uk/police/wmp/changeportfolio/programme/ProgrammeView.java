package uk.police.wmp.changeportfolio.programme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A programme. */
@RegisterForReflection
public record ProgrammeView(UUID id, long version, String externalId, String name, String status, Integer boardOrder)
        implements Versioned {

    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(
                programme.id(),
                programme.version(),
                programme.externalId(),
                programme.name,
                programme.status,
                programme.boardOrder);
    }
}
