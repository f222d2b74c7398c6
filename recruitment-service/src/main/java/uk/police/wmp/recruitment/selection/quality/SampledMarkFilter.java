package uk.police.wmp.recruitment.selection.quality;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.reading.CodeOf;

/** Which sampled marks a list holds. */
public record SampledMarkFilter(
        @QueryParam("externalId") @Parameter(description = "Only the one with this external id.")
        String externalId,

        @QueryParam("sampleExternalId") @Parameter(description = "Only those of this sample.")
        String sampleExternalId,

        @CodeOf("review-result") @QueryParam("result") @Parameter(description = "Only those reviewed with this result.")
        String result) {}
