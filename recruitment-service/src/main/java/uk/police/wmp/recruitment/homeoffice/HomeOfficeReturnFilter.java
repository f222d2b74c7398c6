package uk.police.wmp.recruitment.homeoffice;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which returns a list holds. */
public record HomeOfficeReturnFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("censusOn") @Parameter(description = "Only the return of this census day.")
        LocalDate censusOn,

        @QueryParam("state") @Parameter(description = "Only returns in this state.")
        ReturnState state) {}
