package uk.police.wmp.recruitment.welfarecontact;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which welfare contacts a list holds. */
public record WelfareContactFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("studentOfficerExternalId") @Parameter(description = "Only those of this student officer.")
        String studentOfficerExternalId,

        @QueryParam("raisedByExternalId")
        @Parameter(description = "Only concerns of the line manager with this payroll number.")
        String raisedByExternalId,

        @QueryParam("trigger") @Parameter(description = "Only those opened by this trigger.")
        String trigger,

        @QueryParam("outcome") @Parameter(description = "Only those with this outcome.")
        String outcome,

        @QueryParam("state") @Parameter(description = "Only those in this state.")
        WelfareContactState state,

        @FilteredBy("e.dueOn < :overdueOn and (e.contactedOn is null or e.contactedOn >= :overdueOn)")
        @QueryParam("overdueOn")
        @Parameter(description = "Only those that were due before this day, the contact not made by then.")
        LocalDate overdueOn) {}
