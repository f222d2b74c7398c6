package uk.police.wmp.recruitment.fairness.policy;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import uk.police.wmp.history.RecordedEntity;

/** An edition of a policy or strategy. */
@Entity
public class PeoplePolicy extends RecordedEntity {

    String title;
    Integer edition;
    String kind;
    String summary;
    String owner;
    LocalDate launchedOn;
    LocalDate reviewDueOn;
    LocalDate withdrawnOn;
    BigDecimal annualCostGbp;
    Boolean fitsTheForce;
    Boolean affordable;
    String address;

    /** The launch of the next edition: from then on this one is in force no more. */
    @Formula("(select min(n.launched_on) from people_policy n where n.title = title and n.edition > edition)")
    LocalDate supersededOn;

    void amend(RecordPeoplePolicy details) {
        externalId = details.externalId();
        title = details.title();
        edition = details.edition();
        kind = details.kind();
        summary = details.summary();
        owner = details.owner();
        launchedOn = details.launchedOn();
        reviewDueOn = details.reviewDueOn();
        withdrawnOn = details.withdrawnOn();
        annualCostGbp = details.annualCostGbp();
        fitsTheForce = details.fitsTheForce();
        affordable = details.affordable();
        address = details.address();
    }
}
