package uk.police.wmp.recruitment.learning.commission;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import uk.police.wmp.history.RecordResource;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/learning-commissions")
@Tag(name = "Learning", description = "What there is to learn, when, who took part, and what each role asks for.")
@RecordOperations(
        one = "a commission of learning",
        many = "commissions of learning",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class LearningCommissionResource extends RecordResource<RecordLearningCommission, LearningCommissionView> {

    private final LearningCommissionService commissions;

    LearningCommissionResource(LearningCommissionService commissions) {
        super(commissions);
        this.commissions = commissions;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam LearningCommissionFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }

    @POST
    @Path("/{id}/commission")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "commissionLearningCommission",
            summary = "Commissions what was requested",
            description = "409 says where the commission stands and what it can do.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = LearningCommissionView.class)))
    public Response commission(@PathParam("id") UUID id, CommissionLearning step) {
        return Response.ok(commissions.commission(id, step)).build();
    }

    @POST
    @Path("/{id}/decline")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "declineLearningCommission",
            summary = "Declines what was requested, and says why",
            description = "409 says where the commission stands and what it can do.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = LearningCommissionView.class)))
    public Response decline(@PathParam("id") UUID id, DeclineLearning step) {
        return Response.ok(commissions.decline(id, step)).build();
    }

    @POST
    @Path("/{id}/design")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "designLearningCommission",
            summary = "Records that the design is done",
            description = "409 says where the commission stands and what it can do.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = LearningCommissionView.class)))
    public Response design(@PathParam("id") UUID id, FinishStage step) {
        return Response.ok(commissions.design(id, step)).build();
    }

    @POST
    @Path("/{id}/pilot")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "pilotLearningCommission",
            summary = "Records that the pilot is over",
            description = "409 says where the commission stands and what it can do.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = LearningCommissionView.class)))
    public Response pilot(@PathParam("id") UUID id, FinishStage step) {
        return Response.ok(commissions.pilot(id, step)).build();
    }

    @POST
    @Path("/{id}/deliver")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "deliverLearningCommission",
            summary = "Records that it was given to all, as a learning programme",
            description = "409 says where the commission stands and what it can do.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = LearningCommissionView.class)))
    public Response deliver(@PathParam("id") UUID id, DeliverLearning step) {
        return Response.ok(commissions.deliver(id, step)).build();
    }

    @POST
    @Path("/{id}/evaluate")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "evaluateLearningCommission",
            summary = "Records what the evaluation found",
            description = "409 says where the commission stands and what it can do.")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = LearningCommissionView.class)))
    public Response evaluate(@PathParam("id") UUID id, EvaluateLearning step) {
        return Response.ok(commissions.evaluate(id, step)).build();
    }
}
