package uk.police.wmp.recruitment.selection.panel;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which selection panels a list holds. */
public record SelectionPanelFilter(
        @QueryParam("campaignExternalId") @Parameter(description = "Only panels of this campaign.")
        String campaignExternalId,

        @QueryParam("heldFrom") @Parameter(description = "Only those held on or after this day.")
        LocalDate heldFrom,

        @QueryParam("heldTo") @Parameter(description = "Only those held on or before this day.")
        LocalDate heldTo) {}
