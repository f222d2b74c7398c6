package uk.police.wmp.recruitment.fairness.policy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** An edition of a policy or strategy. */
@RegisterForReflection
public record PeoplePolicyView(
        UUID id,
        long version,
        String externalId,
        String title,
        Integer edition,
        String kind,
        String summary,
        String owner,
        LocalDate launchedOn,
        LocalDate reviewDueOn,
        LocalDate withdrawnOn,
        BigDecimal annualCostGbp,
        Boolean fitsTheForce,
        Boolean affordable,
        String address)
        implements Versioned {

    static PeoplePolicyView of(PeoplePolicy peoplePolicy) {
        return new PeoplePolicyView(
                peoplePolicy.id(),
                peoplePolicy.version(),
                peoplePolicy.externalId(),
                peoplePolicy.title,
                peoplePolicy.edition,
                peoplePolicy.kind,
                peoplePolicy.summary,
                peoplePolicy.owner,
                peoplePolicy.launchedOn,
                peoplePolicy.reviewDueOn,
                peoplePolicy.withdrawnOn,
                peoplePolicy.annualCostGbp,
                peoplePolicy.fitsTheForce,
                peoplePolicy.affordable,
                peoplePolicy.address);
    }
}
