package uk.police.wmp.recruitment.selection.criterion;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which criteria of panels a list holds. */
public record PanelCriterionFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("panelExternalId") @Parameter(description = "Only those of this panel.")
        String panelExternalId) {}
