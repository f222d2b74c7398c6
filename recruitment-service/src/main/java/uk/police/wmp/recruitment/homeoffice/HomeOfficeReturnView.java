package uk.police.wmp.recruitment.homeoffice;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/**
 * A return and where it stands.
 *
 * @param censusOn the day that the return counts the workforce on
 * @param submittedOn the day on which it was last submitted
 * @param submittedBy the subject of the token that it was submitted with
 * @param position what was known when it was submitted: the figure with {@code asKnownAt} of it gives what was returned, for ever
 * @param withdrawnOn when it was withdrawn; absent while it stands
 * @param withdrawalReason why it was withdrawn; absent while it stands
 */
@RegisterForReflection
public record HomeOfficeReturnView(
        UUID id,
        long version,
        String externalId,
        LocalDate censusOn,
        ReturnState state,
        LocalDate submittedOn,
        String submittedBy,
        long position,
        LocalDate withdrawnOn,
        String withdrawalReason)
        implements Versioned {

    static HomeOfficeReturnView of(HomeOfficeReturn filed) {
        return new HomeOfficeReturnView(
                filed.id(),
                filed.version(),
                filed.externalId(),
                filed.censusOn,
                filed.state,
                filed.submittedOn,
                filed.submittedBy,
                filed.position,
                filed.withdrawnOn,
                filed.withdrawalReason);
    }
}
