package uk.police.wmp.recruitment.promotion.opportunity;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;
import uk.police.wmp.recruitment.promotion.process.PromotionProcess;

/** Something that helps towards the next rank or grade. */
@Entity
public class DevelopmentOpportunity extends RecordedEntity {

    String kind;
    String name;

    @ManyToOne(fetch = FetchType.LAZY)
    PromotionProcess process;

    /** For projections: the path through an optional reference would leave out those that have none. */
    @Formula("(select r.external_id from promotion_process r where r.id = process_id)")
    String processExternalId;

    String towardsRank;
    LocalDate startsOn;
    LocalDate endsOn;

    void amend(OfferDevelopmentOpportunity details, PromotionProcess process) {
        externalId = details.externalId();
        kind = details.kind();
        name = details.name();
        this.process = process;
        towardsRank = details.towardsRank();
        startsOn = details.startsOn();
        endsOn = details.endsOn();
    }

    OfferDevelopmentOpportunity details() {
        return new OfferDevelopmentOpportunity(
                externalId, kind, name, process == null ? null : process.externalId(), towardsRank, startsOn, endsOn);
    }
}
