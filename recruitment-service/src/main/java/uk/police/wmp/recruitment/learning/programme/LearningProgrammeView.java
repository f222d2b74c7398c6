package uk.police.wmp.recruitment.learning.programme;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A learning programme, with the partner that gives it. */
@RegisterForReflection
public record LearningProgrammeView(
        UUID id,
        long version,
        String externalId,
        String name,
        String kind,
        String level,
        Integer boardOrder,
        String principle,
        String delivery,
        String accreditation,
        @ProjectedFieldName("partner.id") UUID partnerId,
        String partnerExternalId,
        LocalDate commissionedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate evaluatedOn,
        String evaluation,
        String address)
        implements Versioned {

    static LearningProgrammeView of(LearningProgramme learningProgramme) {
        return new LearningProgrammeView(
                learningProgramme.id(),
                learningProgramme.version(),
                learningProgramme.externalId(),
                learningProgramme.name,
                learningProgramme.kind,
                learningProgramme.level,
                learningProgramme.boardOrder,
                learningProgramme.principle,
                learningProgramme.delivery,
                learningProgramme.accreditation,
                learningProgramme.partner == null ? null : learningProgramme.partner.id(),
                learningProgramme.partner == null ? null : learningProgramme.partner.externalId(),
                learningProgramme.commissionedOn,
                learningProgramme.startsOn,
                learningProgramme.endsOn,
                learningProgramme.evaluatedOn,
                learningProgramme.evaluation,
                learningProgramme.address);
    }
}
