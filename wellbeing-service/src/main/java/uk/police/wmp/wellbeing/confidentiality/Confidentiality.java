package uk.police.wmp.wellbeing.confidentiality;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.Permissions;
import uk.police.wmp.rest.RecordNotFound;

/** On which side of the walls the present caller stands. */
@ApplicationScoped
public class Confidentiality {

    /** The second wall: reasons of absence, and everything of occupational health. */
    public static final String HR = "absence-reasons:read";

    private final Caller caller;

    Confidentiality(Caller caller) {
        this.caller = caller;
    }

    public boolean mayReadReasons() {
        return caller.may(HR);
    }

    /** Also to filter by a reason is to read it. */
    public void requireReasons() {
        if (!mayReadReasons()) {
            throw Permissions.missing(List.of(HR));
        }
    }

    public boolean isOwnRecord(UUID workerId) {
        return workerId.equals(caller.workerId());
    }

    /** To anybody else there is no such worker here: 404. */
    public void requireOwnRecordOr(String permission, UUID workerId) {
        if (!isOwnRecord(workerId) && !caller.may(permission)) {
            throw new RecordNotFound("workers", workerId);
        }
    }
}
