package uk.police.wmp.recruitment.selection.fasttrack;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.UUID;
import uk.police.wmp.history.RecordedEntity;

/** An application that was as good as the preferred one, as it stood then. */
@Entity
class FastTrackComparison extends RecordedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    FastTrack fastTrack;

    UUID applicationId;
    /** The mean of its moderated marks, two decimal places. */
    BigDecimal finalScore;

    /** Of the final score: equal bands are equally qualified. */
    String band;

    static FastTrackComparison of(FastTrack fastTrack, Scored other) {
        FastTrackComparison compared = new FastTrackComparison();
        compared.fastTrack = fastTrack;
        compared.applicationId = other.applicationId();
        compared.finalScore = other.finalScore();
        compared.band = other.band();
        compared.externalId = fastTrack.externalId() + "/" + other.applicationExternalId();
        return compared;
    }
}
