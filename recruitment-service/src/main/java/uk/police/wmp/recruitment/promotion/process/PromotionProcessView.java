package uk.police.wmp.recruitment.promotion.process;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

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
        BigDecimal passMark,
        Integer poolMonths,
        LocalDate publishedOn)
        implements RecordView {}
