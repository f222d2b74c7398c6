package uk.police.wmp.recruitment.promotion.application;

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

@Path("/v1/promotion-applications")
@Tag(name = "Promotion", description = "Promotion processes, who applied, and what came of it.")
@RecordOperations(
        one = "a promotion application",
        many = "promotion applications",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class PromotionApplicationResource extends RecordResource<RecordPromotionApplication, PromotionApplicationView> {

    private final PromotionApplicationService applications;

    PromotionApplicationResource(PromotionApplicationService applications) {
        super(applications);
        this.applications = applications;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam PromotionApplicationFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }

    @POST
    @Path("/{id}/outcome")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "recordPromotionOutcome",
            summary = "Records what came of an application for promotion",
            description = "Who isn't promoted goes to the talent or the development pool, with feedback."
                    + " 409 when there is an outcome already.")
    @APIResponse(
            responseCode = "200",
            description = "The application with its outcome.",
            content = @Content(schema = @Schema(implementation = PromotionApplicationView.class)))
    public Response decide(@PathParam("id") UUID id, RecordOutcome outcome) {
        return Response.ok(applications.decide(id, outcome)).build();
    }

    @POST
    @Path("/{id}/withdraw")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "withdrawPromotionApplication",
            summary = "Withdraws an application for promotion, as the applicant wishes",
            description = "409 when there is an outcome already.")
    @APIResponse(
            responseCode = "200",
            description = "The application, withdrawn.",
            content = @Content(schema = @Schema(implementation = PromotionApplicationView.class)))
    public Response withdraw(@PathParam("id") UUID id, WithdrawFromPromotion details) {
        return Response.ok(applications.withdraw(id, details)).build();
    }

    @POST
    @Path("/{id}/promote")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "promoteApplicant",
            summary = "Promotes who was successful: the new rank begins, and the former ends the day before",
            description =
                    "The rank is a record of `/v1/ranks`. Where the HR system has sent it already, the applicant has been promoted by"
                            + " that, and this is a 409; so it is for who has left the pool, and once the life of the pool is over.")
    @APIResponse(
            responseCode = "200",
            description = "The application, with the day of the promotion.",
            content = @Content(schema = @Schema(implementation = PromotionApplicationView.class)))
    public Response promote(@PathParam("id") UUID id, PromoteApplicant details) {
        return Response.ok(applications.promote(id, details)).build();
    }

    @POST
    @Path("/{id}/leave-pool")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "leavePromotionPool",
            summary = "Lets an applicant who has an outcome leave its pool, as they wish",
            description = "409 without an outcome that leads to a pool, once promoted, and for who has left it.")
    @APIResponse(
            responseCode = "200",
            description = "The application, which is in no pool from that day on.",
            content = @Content(schema = @Schema(implementation = PromotionApplicationView.class)))
    public Response leavePool(@PathParam("id") UUID id, LeavePool details) {
        return Response.ok(applications.leavePool(id, details)).build();
    }
}
