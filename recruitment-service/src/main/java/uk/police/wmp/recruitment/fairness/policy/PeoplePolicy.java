package uk.police.wmp.recruitment.fairness.policy;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
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
