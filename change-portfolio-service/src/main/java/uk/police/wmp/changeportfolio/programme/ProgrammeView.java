package uk.police.wmp.changeportfolio.programme;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** A programme. */
@RegisterForReflection
public record ProgrammeView(UUID id, long version, String externalId, String name, String status, Integer boardOrder)
        implements RecordView {}
