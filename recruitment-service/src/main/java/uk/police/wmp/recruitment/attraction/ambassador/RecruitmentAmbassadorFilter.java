package uk.police.wmp.recruitment.attraction.ambassador;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which recruitment ambassadors a list holds. */
public record RecruitmentAmbassadorFilter(
        @QueryParam("externalId") @Parameter(description = "Only the ambassador with this external id.")
        String externalId,

        @QueryParam("workerExternalId") @Parameter(description = "Only those of this worker.")
        String workerExternalId,

        @FilteredBy("e.inductedOn <= :activeOn and (e.endedOn is null or e.endedOn >= :activeOn)")
        @QueryParam("activeOn")
        @Parameter(description = "Only ambassadors on this day.")
        LocalDate activeOn) {}
