package uk.police.wmp.recruitment.application;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which applications a list holds. */
public record ApplicationFilter(
        @QueryParam("externalId") @Parameter(description = "Only the application with this external id.")
        String externalId,

        @QueryParam("campaignExternalId") @Parameter(description = "Only those of this campaign.")
        String campaignExternalId,

        @QueryParam("candidateExternalId") @Parameter(description = "Only those of this candidate.")
        String candidateExternalId,

        @QueryParam("state") @Parameter(description = "Only applications in this state.")
        ApplicationState state,

        @QueryParam("intakeExternalId") @Parameter(description = "Only those who were appointed to this intake.")
        String intakeExternalId,

        @FilteredBy("e.submittedOn >= :submittedFrom")
        @QueryParam("submittedFrom")
        @Parameter(description = "Only those submitted on or after this day.")
        LocalDate submittedFrom,

        @FilteredBy("e.submittedOn <= :submittedTo")
        @QueryParam("submittedTo")
        @Parameter(description = "Only those submitted on or before this day.")
        LocalDate submittedTo,

        @FilteredBy("e.state = OFFERED and e.offerExpiresOn < :offerExpiredOn")
        @QueryParam("offerExpiredOn")
        @Parameter(description = "Only those whose offer has been open too long on this day.")
        LocalDate offerExpiredOn) {}
