package uk.police.wmp.recruitment.welfarecontact;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/** A welfare contact with its student officer. */
@RegisterForReflection
public record WelfareContactView(
        UUID id,
        long version,
        String externalId,
        @ProjectedFieldName("studentOfficer.id") UUID studentOfficerId,
        @ProjectedFieldName("studentOfficer.externalId") String studentOfficerExternalId,
        String trigger,
        LocalDate raisedOn,
        LocalDate dueOn,
        LocalDate contactedOn,
        String motive,
        String outcome,
        LocalDate closedOn,
        WelfareContactState state)
        implements Versioned {

    static WelfareContactView of(WelfareContact welfareContact) {
        return new WelfareContactView(
                welfareContact.id(),
                welfareContact.version(),
                welfareContact.externalId(),
                welfareContact.studentOfficer.id(),
                welfareContact.studentOfficer.externalId(),
                welfareContact.trigger,
                welfareContact.raisedOn,
                welfareContact.dueOn,
                welfareContact.contactedOn,
                welfareContact.motive,
                welfareContact.outcome,
                welfareContact.closedOn,
                welfareContact.state());
    }
}
