package uk.police.wmp.recruitment.integrity.misconduct;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A misconduct outcome as it is published.
 *
 * @param name of the worker, only after a public hearing
 */
@RegisterForReflection
public record PublishedOutcomeView(
        UUID id,
        String proceeding,
        LocalDate decidedOn,
        String outcome,
        String summary,
        LocalDate publishedOn,
        @ProjectedFieldName("publishedName") String name) {}
