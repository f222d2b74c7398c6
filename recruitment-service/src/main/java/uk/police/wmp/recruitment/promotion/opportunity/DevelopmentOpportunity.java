package uk.police.wmp.recruitment.promotion.opportunity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.promotion.process.PromotionProcess;

/** Something that helps towards the next rank or grade. */
@Entity
public class DevelopmentOpportunity extends RecordedEntity {

    String kind;
    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    PromotionProcess process;

    String towardsRank;
    LocalDate startsOn;
    LocalDate endsOn;

    void amend(RecordDevelopmentOpportunity details, PromotionProcess process) {
        externalId = details.externalId();
        kind = details.kind();
        name = details.name();
        this.process = process;
        towardsRank = details.towardsRank();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
    }
}
