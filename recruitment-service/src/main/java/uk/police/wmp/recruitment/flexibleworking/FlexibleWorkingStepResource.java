package uk.police.wmp.recruitment.flexibleworking;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;

/** The steps of a request, and its clock. */
@Path("/v1/flexible-working-requests/{id}")
@Tag(name = "Flexible working")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class FlexibleWorkingStepResource {

    private final FlexibleWorkingRequestService requests;

    FlexibleWorkingStepResource(FlexibleWorkingRequestService requests) {
        this.requests = requests;
    }

    @POST
    @Path("/decide")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "decideFlexibleWorkingRequest",
            summary = "Decides a request",
            description = "409 when it has been decided or withdrawn already.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it stands.",
            content = @Content(schema = @Schema(implementation = FlexibleWorkingRequestView.class)))
    public Response decide(@PathParam("id") UUID id, DecideFlexibleWorking step) {
        return Response.ok(requests.take("decide", id, step)).build();
    }

    @POST
    @Path("/appeal")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "appealFlexibleWorkingDecision",
            summary = "Records the worker's appeal",
            description =
                    "The clock runs on from the submission. 409 before a decision, after one that agreed to all, and for a"
                            + " second appeal.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it stands.",
            content = @Content(schema = @Schema(implementation = FlexibleWorkingRequestView.class)))
    public Response appeal(@PathParam("id") UUID id, AppealDecision step) {
        return Response.ok(requests.take("appeal", id, step)).build();
    }

    @POST
    @Path("/decide-appeal")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "decideFlexibleWorkingAppeal",
            summary = "Decides an appeal, by somebody independent of the decision",
            description =
                    "400 when who heard it is the worker, or decided the request; 409 when there is no appeal to decide.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it stands.",
            content = @Content(schema = @Schema(implementation = FlexibleWorkingRequestView.class)))
    public Response decideAppeal(@PathParam("id") UUID id, DecideAppeal step) {
        return Response.ok(requests.take("decide-appeal", id, step)).build();
    }

    @POST
    @Path("/withdraw")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "withdrawFlexibleWorkingRequest",
            summary = "Withdraws a request that nobody has decided yet",
            description = "409 once it is decided.")
    @APIResponse(
            responseCode = "200",
            description = "The request as it stands.",
            content = @Content(schema = @Schema(implementation = FlexibleWorkingRequestView.class)))
    public Response withdraw(@PathParam("id") UUID id, WithdrawRequest step) {
        return Response.ok(requests.take("withdraw", id, step)).build();
    }

    @GET
    @Path("/clock")
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "readFlexibleWorkingClock",
            summary = "Says where a request stands against its clock on a day")
    public ClockReading clock(
            @PathParam("id") UUID id,
            @QueryParam("on") @Parameter(description = "The day; today unless given.") LocalDate on) {
        return requests.clock(id, on);
    }
}
