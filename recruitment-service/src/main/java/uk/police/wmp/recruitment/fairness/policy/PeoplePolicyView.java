package uk.police.wmp.recruitment.fairness.policy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/**
 * An edition of a policy or strategy, in force from its launch until it is withdrawn or superseded.
 *
 * @param supersededOn when the next edition was launched, which ended this one; absent while it is the last
 */
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
        String address,
        LocalDate supersededOn)
        implements RecordView {}
