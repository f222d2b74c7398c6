package uk.police.wmp.changeportfolio.project;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A project with its programme. */
@RegisterForReflection
public record ProjectView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("programme.id") UUID programmeId,
        String programmeExternalId,
        String name,
        String shortName,
        String delivery,
        Integer boardOrder)
        implements Versioned {

    static ProjectView of(Project project) {
        return new ProjectView(
                project.id(),
                project.version(),
                project.externalId(),
                project.programme == null ? null : project.programme.id(),
                project.programme == null ? null : project.programme.externalId(),
                project.name,
                project.shortName,
                project.delivery,
                project.boardOrder);
    }
}
