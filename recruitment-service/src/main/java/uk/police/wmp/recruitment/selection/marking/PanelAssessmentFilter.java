package uk.police.wmp.recruitment.selection.marking;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which panel assessments a list holds. */
public record PanelAssessmentFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("panelExternalId") @Parameter(description = "Only those of this panel.")
        String panelExternalId,

        @QueryParam("applicationExternalId") @Parameter(description = "Only those of this application.")
        String applicationExternalId,

        @QueryParam("promotionApplicationExternalId")
        @Parameter(description = "Only those of this application for promotion.")
        String promotionApplicationExternalId,

        @QueryParam("band") @Parameter(description = "Only those with a final score in this band.")
        String band) {}
