package uk.police.wmp.recruitment.vetting.queue;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.police.wmp.rest.reading.CodeOf;

/** Which part of a queue a vetting officer works through. */
public record VettingQueueFilter(
        @QueryParam("unitExternalId") @Parameter(description = "Only workers posted to this unit or one of its parts.")
        String unitExternalId,

        @QueryParam("role") @Parameter(description = "Only workers posted to this role.")
        String role,

        @QueryParam("workerType") @Parameter(description = "Only workers of this type.") @CodeOf("worker-type")
        String workerType,

        @QueryParam("level")
        @Parameter(description = "Only this level: of the clearance to renew, or required by the role.")
        @CodeOf("vetting-level")
        String level) {}
