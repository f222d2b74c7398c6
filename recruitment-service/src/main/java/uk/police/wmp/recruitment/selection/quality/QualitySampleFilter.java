package uk.police.wmp.recruitment.selection.quality;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which samples a list holds. */
public record QualitySampleFilter(
        @QueryParam("externalId") @Parameter(description = "Only the sample with this external id.")
        String externalId) {}
