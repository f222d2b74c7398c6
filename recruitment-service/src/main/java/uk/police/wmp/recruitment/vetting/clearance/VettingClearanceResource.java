package uk.police.wmp.recruitment.vetting.clearance;

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
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;
import uk.police.wmp.rest.WithoutVersion;

@Path("/v1/vetting-clearances")
@Tag(name = "Vetting clearances", description = "Who is cleared to which level, until when.")
@RecordOperations(
        one = "a vetting clearance",
        many = "vetting clearances",
        read = "vetting:read",
        write = "vetting:write")
@RunOnVirtualThread
class VettingClearanceResource extends RecordResource<RecordVettingClearance, VettingClearanceView> {

    private final VettingClearanceService clearances;

    VettingClearanceResource(VettingClearanceService clearances) {
        super(clearances);
        this.clearances = clearances;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam VettingClearanceFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }

    @POST
    @Path("/{id}/grant")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "grantClearance",
            summary = "Grants a clearance until a day",
            description =
                    "The last day is the level's renewal period after the decision unless an earlier one is given. 409 when it is decided already.")
    @APIResponse(
            responseCode = "200",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = VettingClearanceView.class)))
    public Response grant(@PathParam("id") UUID id, GrantClearance step) {
        return Response.ok(clearances.grant(id, step)).build();
    }

    @POST
    @Path("/{id}/refuse")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "refuseClearance",
            summary = "Refuses a clearance",
            description = "409 when it is decided already.")
    @APIResponse(
            responseCode = "200",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = VettingClearanceView.class)))
    public Response refuse(@PathParam("id") UUID id, RefuseClearance step) {
        return Response.ok(clearances.refuse(id, step)).build();
    }

    @POST
    @Path("/{id}/withdraw")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "withdrawClearance",
            summary = "Withdraws a granted clearance",
            description = "409 when it is not granted, or withdrawn already.")
    @APIResponse(
            responseCode = "200",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = VettingClearanceView.class)))
    public Response withdraw(@PathParam("id") UUID id, WithdrawClearance step) {
        return Response.ok(clearances.withdraw(id, step)).build();
    }

    @POST
    @Path("/{id}/renew")
    @Idempotent
    @WithoutVersion("applies for the clearance that follows, and leaves this one as it is")
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "renewClearance",
            summary = "Applies for the clearance that follows a granted one",
            description =
                    "The clearance itself holds on until it expires. 400 while an application for the level is undecided; 409 when it is not granted.")
    @APIResponse(
            responseCode = "201",
            description = "The application, at `/v1/vetting-clearances/{id}`.",
            content = @Content(schema = @Schema(implementation = VettingClearanceView.class)))
    public Response renew(@PathParam("id") UUID id, RenewClearance step) {
        VettingClearanceView made = clearances.renew(id, step);
        return Created.at("/v1/vetting-clearances", made.id(), made);
    }
}
