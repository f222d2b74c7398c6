package uk.police.wmp.recruitment.selection.panel;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.FilteredBy;

/** Which selection panels a list holds. */
public record SelectionPanelFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("campaignExternalId") @Parameter(description = "Only panels of this campaign.")
        String campaignExternalId,

        @QueryParam("processExternalId") @Parameter(description = "Only panels of this promotion process.")
        String processExternalId,

        @FilteredBy("e.heldOn >= :heldFrom")
        @QueryParam("heldFrom")
        @Parameter(description = "Only those held on or after this day.")
        LocalDate heldFrom,

        @FilteredBy("e.heldOn <= :heldTo")
        @QueryParam("heldTo")
        @Parameter(description = "Only those held on or before this day.")
        LocalDate heldTo) {}
