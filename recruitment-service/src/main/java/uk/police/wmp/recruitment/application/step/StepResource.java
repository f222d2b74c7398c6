package uk.police.wmp.recruitment.application.step;

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
import uk.police.wmp.recruitment.application.ApplicationStep;
import uk.police.wmp.recruitment.application.ApplicationView;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;

@Path("/v1/applications/{id}")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class StepResource {

    private final StepService steps;

    StepResource(StepService steps) {
        this.steps = steps;
    }

    @POST
    @Path("/sift")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "siftApplication",
            summary = "Takes an application to the sift",
            description = "409 says where the application stands and what it can do.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response sift(@PathParam("id") UUID id, TakeStep details) {
        return Response.ok(steps.take(id, StepTaken.of(ApplicationStep.SIFT, details.on())))
                .build();
    }

    @POST
    @Path("/assess")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "assessApplication",
            summary = "Takes an application to the assessment",
            description = "409 says where the application stands and what it can do.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response assess(@PathParam("id") UUID id, TakeStep details) {
        return Response.ok(steps.take(id, StepTaken.of(ApplicationStep.ASSESS, details.on())))
                .build();
    }

    @POST
    @Path("/interview")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "interviewApplication",
            summary = "Takes an application to the interview",
            description = "409 says where the application stands and what it can do.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response interview(@PathParam("id") UUID id, TakeStep details) {
        return Response.ok(steps.take(id, StepTaken.of(ApplicationStep.INTERVIEW, details.on())))
                .build();
    }

    @POST
    @Path("/offer")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "offerToApplication",
            summary = "Makes an offer, open until a day",
            description = "409 says where the application stands and what it can do.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response offer(@PathParam("id") UUID id, MakeOffer details) {
        return Response.ok(steps.take(
                        id, new StepTaken(ApplicationStep.OFFER, details.on(), details.offerExpiresOn(), null, null)))
                .build();
    }

    @POST
    @Path("/extend-offer")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "extendOfferToApplication",
            summary = "Lets an offer be accepted until another day",
            description = "409 says where the application stands and what it can do.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response extendOffer(@PathParam("id") UUID id, ExtendOffer details) {
        return Response.ok(steps.take(
                        id, new StepTaken(ApplicationStep.EXTEND_OFFER, null, details.offerExpiresOn(), null, null)))
                .build();
    }

    @POST
    @Path("/begin-conditions")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "beginConditionsOfApplication",
            summary = "Says that the offer was accepted, and requests the conditions",
            description =
                    "Makes a condition at `/v1/application-conditions` for each kind that the worker type needs and that isn't there yet. 409 with"
                            + " `OFFER_EXPIRED` when the offer is no longer open.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response beginConditions(@PathParam("id") UUID id, TakeStep details) {
        return Response.ok(steps.take(id, StepTaken.of(ApplicationStep.BEGIN_CONDITIONS, details.on())))
                .build();
    }

    @POST
    @Path("/ready")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "readyApplication",
            summary = "Says that the candidate is ready: every condition is met",
            description =
                    "409 names every condition that is missing, undecided, not met or out of date in `outstanding`.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response ready(@PathParam("id") UUID id, TakeStep details) {
        return Response.ok(steps.take(id, StepTaken.of(ApplicationStep.READY, details.on())))
                .build();
    }

    @POST
    @Path("/appoint")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "appointApplication",
            summary = "Appoints the candidate",
            description =
                    "Links the candidate to the worker, where one is given. Joining is an employment, recorded at `/v1/employments`. The entry"
                            + " route must be open on the day. An intake, where one is given, is of that route and has a place left.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response appoint(@PathParam("id") UUID id, AppointCandidate details) {
        return Response.ok(steps.appoint(id, details)).build();
    }

    @POST
    @Path("/reject")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "rejectApplication",
            summary = "Rejects an application, for a coded reason",
            description = "409 says where the application stands and what it can do.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response reject(@PathParam("id") UUID id, RejectApplication details) {
        return Response.ok(steps.take(
                        id, new StepTaken(ApplicationStep.REJECT, details.on(), null, details.reason(), null)))
                .build();
    }

    @POST
    @Path("/withdraw")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "withdrawApplication",
            summary = "Withdraws an application for the candidate, for a coded reason",
            description = "409 says where the application stands and what it can do.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = ApplicationView.class)))
    public Response withdraw(@PathParam("id") UUID id, WithdrawApplication details) {
        return Response.ok(steps.take(
                        id, new StepTaken(ApplicationStep.WITHDRAW, details.on(), null, details.reason(), null)))
                .build();
    }
}
