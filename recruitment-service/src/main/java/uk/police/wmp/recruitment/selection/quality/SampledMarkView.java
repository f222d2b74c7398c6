package uk.police.wmp.recruitment.selection.quality;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/**
 * A mark that was drawn, with the review of it once there is one.
 *
 * @param competency the criterion that was marked
 * @param mark that the assessor gave, on the force's scale
 * @param evidence what was seen or heard that the mark rests on
 */
@RegisterForReflection
public record SampledMarkView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("sample.id") UUID sampleId,
        @ProjectedFieldName("sample.externalId") String sampleExternalId,
        UUID markId,
        String competency,
        int mark,
        String evidence,
        LocalDate reviewedOn,
        String result,
        Integer reviewerMark,
        String notes)
        implements Versioned {

    static SampledMarkView of(SampledMark sampled) {
        return new SampledMarkView(
                sampled.id(),
                sampled.version(),
                sampled.externalId(),
                sampled.sample.id(),
                sampled.sample.externalId(),
                sampled.markId,
                sampled.competency,
                sampled.mark,
                sampled.evidence,
                sampled.reviewedOn,
                sampled.result,
                sampled.reviewerMark,
                sampled.notes);
    }
}
