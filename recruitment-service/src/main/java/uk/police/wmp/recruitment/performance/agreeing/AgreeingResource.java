package uk.police.wmp.recruitment.performance.agreeing;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.recruitment.performance.conversation.PerformanceConversationView;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;

@Path("/v1/performance-conversations/{id}")
@Tag(name = "Performance")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AgreeingResource {

    private final AgreeingService agreements;

    AgreeingResource(AgreeingService agreements) {
        this.agreements = agreements;
    }

    @POST
    @Path("/agree-objectives")
    @Idempotent
    @AgainstVersion
    @Authenticated
    @Operation(
            operationId = "agreeObjectives",
            summary = "Agrees the objectives of a conversation with the line manager",
            description = "For the line manager (the token's claim `worker_id`) and for those with `performance:write`."
                    + " 409 unless the force has its two objectives of the cycle, the worker's department its two, and the"
                    + " worker exactly two; the detail says what is missing or too much.")
    @APIResponse(
            responseCode = "200",
            description = "The conversation.",
            content = @Content(schema = @Schema(implementation = PerformanceConversationView.class)))
    public Response agree(@PathParam("id") UUID id, AgreeObjectives details) {
        return Response.ok(agreements.agree(id, details)).build();
    }

    @POST
    @Path("/reopen-objectives")
    @Idempotent
    @AgainstVersion
    @Authenticated
    @Operation(
            operationId = "reopenObjectives",
            summary = "Takes an agreement on objectives back, to change them",
            description = "For the line manager (the token's claim `worker_id`) and for those with `performance:write`."
                    + " The reason becomes a note. 409 once the year-end conversation was held or a rating was given.")
    @APIResponse(
            responseCode = "200",
            description = "The conversation.",
            content = @Content(schema = @Schema(implementation = PerformanceConversationView.class)))
    public Response reopen(@PathParam("id") UUID id, ReopenObjectives details) {
        return Response.ok(agreements.reopen(id, details)).build();
    }
}
