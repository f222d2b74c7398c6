package uk.police.wmp.recruitment.governance.action;

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

@Path("/v1/board-actions")
@Tag(
        name = "Governance boards",
        description = "Groups that steer, such as the gold group on representation: members, aims, meetings, actions.")
@RecordOperations(
        one = "an action of a governance board",
        many = "actions of governance boards",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class BoardActionResource extends RecordResource<RecordBoardAction, BoardActionView> {

    private final BoardActionService records;

    BoardActionResource(BoardActionService records) {
        super(records);
        this.records = records;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam BoardActionFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }

    @POST
    @Path("/{id}/complete")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "completeBoardAction",
            summary = "Records that an action is done",
            description = "409 when it is done already.")
    @APIResponse(
            responseCode = "200",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = BoardActionView.class)))
    public Response complete(@PathParam("id") UUID id, CompleteBoardAction step) {
        return Response.ok(records.complete(id, step)).build();
    }
}
