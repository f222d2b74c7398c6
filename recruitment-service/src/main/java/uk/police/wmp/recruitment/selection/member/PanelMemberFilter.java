package uk.police.wmp.recruitment.selection.member;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which members of panels a list holds. */
public record PanelMemberFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("panelExternalId") @Parameter(description = "Only those of this panel.")
        String panelExternalId,

        @QueryParam("assessorExternalId") @Parameter(description = "Only seats of this assessor.")
        String assessorExternalId) {}
