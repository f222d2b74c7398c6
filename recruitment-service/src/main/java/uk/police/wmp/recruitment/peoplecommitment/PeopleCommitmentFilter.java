package uk.police.wmp.recruitment.peoplecommitment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which commitments between the force and its people a list holds. */
public record PeopleCommitmentFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("source") @Parameter(description = "Only those of this document.")
        String source,

        @QueryParam("kind") @Parameter(description = "Only those of this kind.")
        String kind,

        @FilteredBy(FilteredBy.VALID_ON)
        @QueryParam("validOn")
        @Parameter(description = "Only those that hold on this day.")
        LocalDate validOn) {}
