package uk.police.wmp.recruitment.fairness.publication;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/**
 * A publication with the edition that it is of.
 *
 * @param title what the edition is called
 * @param edition its number
 */
@RegisterForReflection
public record PublicationView(
        UUID id,
        long version,
        String externalId,
        UUID policyId,
        String policyExternalId,
        @ProjectedFieldName("policy.title") String title,
        @ProjectedFieldName("policy.edition") Integer edition,
        String channel,
        LocalDate dueOn,
        LocalDate publishedOn,
        String address,
        LocalDate takenDownOn)
        implements RecordView {

    public PublicationState getState() {
        return PublicationState.of(publishedOn, takenDownOn);
    }
}
