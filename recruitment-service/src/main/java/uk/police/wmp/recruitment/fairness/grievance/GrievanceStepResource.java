package uk.police.wmp.recruitment.fairness.grievance;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;

/** The steps of a grievance. */
@Path("/v1/grievances/{id}")
@Tag(name = "Grievances")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class GrievanceStepResource {

    private final GrievanceService grievances;

    GrievanceStepResource(GrievanceService grievances) {
        this.grievances = grievances;
    }

    @POST
    @Path("/make-formal")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("grievances:write")
    @Operation(
            operationId = "makeGrievanceFormal",
            summary = "Goes on formally with a grievance that couldn't be resolved informally",
            description = "409 when it is formal already, or resolved.")
    @APIResponse(
            responseCode = "200",
            description = "The grievance as it stands.",
            content = @Content(schema = @Schema(implementation = GrievanceView.class)))
    public Response makeFormal(@PathParam("id") UUID id, MakeGrievanceFormal step) {
        return Response.ok(grievances.take("make-formal", id, step)).build();
    }

    @POST
    @Path("/resolve")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("grievances:write")
    @Operation(
            operationId = "resolveGrievance",
            summary = "Resolves a grievance, informally unless it was made formal",
            description = "409 when it is resolved already.")
    @APIResponse(
            responseCode = "200",
            description = "The grievance as it stands.",
            content = @Content(schema = @Schema(implementation = GrievanceView.class)))
    public Response resolve(@PathParam("id") UUID id, ResolveGrievance step) {
        return Response.ok(grievances.take("resolve", id, step)).build();
    }

    @POST
    @Path("/give-feedback")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("grievances:write")
    @Operation(
            operationId = "giveGrievanceFeedback",
            summary = "Records that who raised it has heard what came of it",
            description = "409 before it is resolved, and a second time.")
    @APIResponse(
            responseCode = "200",
            description = "The grievance as it stands.",
            content = @Content(schema = @Schema(implementation = GrievanceView.class)))
    public Response giveFeedback(@PathParam("id") UUID id, GiveGrievanceFeedback step) {
        return Response.ok(grievances.take("give-feedback", id, step)).build();
    }
}
