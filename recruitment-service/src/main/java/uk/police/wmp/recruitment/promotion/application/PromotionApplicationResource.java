package uk.police.wmp.recruitment.promotion.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/promotion-applications")
@Tag(name = "Promotion", description = "Promotion processes, who applied, and what came of it.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PromotionApplicationResource {

    /** What a list answers with. */
    record PromotionApplicationPage(List<PromotionApplicationView> items, String next) {}

    private final PromotionApplicationService applications;
    private final RecordLists lists;

    PromotionApplicationResource(PromotionApplicationService applications, RecordLists lists) {
        this.applications = applications;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listPromotionApplications", summary = "Lists promotion applications")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PromotionApplicationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PromotionApplicationFilter filter, @BeanParam PageRequest page) {
        return lists.respond(applications.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createPromotionApplication", summary = "Records a promotion application")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PromotionApplicationView.class)))
    public Response create(ApplyForPromotion details) {
        PromotionApplicationView created = applications.create(details);
        return Created.at("/v1/promotion-applications", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getPromotionApplication", summary = "Gives a promotion application")
    public PromotionApplicationView get(@PathParam("id") UUID id) {
        return applications.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changePromotionApplication", summary = "Changes a promotion application")
    public PromotionApplicationView change(@PathParam("id") UUID id, MergePatch patch) {
        return applications.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removePromotionApplication",
            summary = "Removes a promotion application that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        applications.remove(id);
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
}
