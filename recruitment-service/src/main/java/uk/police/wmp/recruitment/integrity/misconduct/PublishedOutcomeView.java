package uk.police.wmp.recruitment.integrity.misconduct;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A misconduct outcome as it is published.
 *
 * @param proceeding where it was heard: a misconduct meeting, a misconduct hearing or a criminal court
 * @param decidedOn the day of the outcome
 * @param outcome what the proceedings came to, up to dismissal or a conviction
 * @param summary the facts, without names
 * @param publishedOn the first day on which it is in the published list
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
