package uk.police.wmp.recruitment.selection.quality;

import jakarta.inject.Singleton;
import java.util.UUID;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.IfMatch;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.Problem;
import uk.police.wmp.rest.RecordNotFound;

/** Reviews of marks that were drawn, by somebody other than whose marks they are. */
@Singleton
class SampledMarkService {

    private static final String RECORDS = "sampled-marks";

    private final SampledMarkRepository sampled;
    private final Caller caller;
    private final IfMatch version;

    SampledMarkService(SampledMarkRepository sampled, Caller caller, IfMatch version) {
        this.sampled = sampled;
        this.caller = caller;
        this.version = version;
    }

    ListQuery<SampledMarkView> list(SampledMarkFilter filter) {
        return ListQuery.of(sampled, SampledMarkView.class)
                .where("sample.externalId = :sampleExternalId", "sampleExternalId", filter.sampleExternalId())
                .where("result = :result", "result", filter.result())
                .sortable("externalId");
    }

    @ReadAsKnown
    public SampledMarkView get(UUID id) {
        return sampled.find("id", id)
                .project(SampledMarkView.class)
                .firstResultOptional()
                .orElseThrow(() -> new RecordNotFound(RECORDS, id));
    }

    @WriteTransaction
    public SampledMarkView review(UUID id, ReviewMark review) {
        SampledMark mark = sampled.findByIdOptional(id).orElseThrow(() -> new RecordNotFound(RECORDS, id));
        version.require(mark.version());
        UUID reviewer = caller.workerId();
        if (reviewer == null || reviewer.equals(sampled.assessor(mark.markId))) {
            throw new Problem(
                    403,
                    "forbidden",
                    "Somebody else reviews this mark",
                    "A mark is reviewed by a worker (the token's claim worker_id) other than the assessor who gave it.");
        }
        mark.review(review, reviewer);
        sampled.flush();
        return SampledMarkView.of(mark);
    }
}
