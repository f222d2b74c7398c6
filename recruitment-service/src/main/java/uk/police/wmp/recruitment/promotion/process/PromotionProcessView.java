package uk.police.wmp.recruitment.promotion.process;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A promotion process. */
@RegisterForReflection
public record PromotionProcessView(
        UUID id,
        long version,
        String externalId,
        String fromRank,
        String toRank,
        String season,
        Integer year,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate outcomesOn,
        LocalDate publishedOn)
        implements Versioned {

    static PromotionProcessView of(PromotionProcess promotionProcess) {
        return new PromotionProcessView(
                promotionProcess.id(),
                promotionProcess.version(),
                promotionProcess.externalId(),
                promotionProcess.fromRank,
                promotionProcess.toRank,
                promotionProcess.season,
                promotionProcess.year,
                promotionProcess.opensOn,
                promotionProcess.closesOn,
                promotionProcess.outcomesOn,
                promotionProcess.publishedOn);
    }
}
