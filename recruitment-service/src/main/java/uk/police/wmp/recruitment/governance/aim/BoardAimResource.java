package uk.police.wmp.recruitment.governance.aim;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import uk.police.wmp.history.RecordResource;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.ReadsNow;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/board-aims")
@Tag(
        name = "Governance boards",
        description = "Groups that steer, such as the gold group on representation: members, aims, meetings, actions.")
@RecordOperations(
        one = "an aim of a governance board",
        many = "aims of governance boards",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class BoardAimResource extends RecordResource<RecordBoardAim, BoardAimView> {

    private final BoardAimService records;

    BoardAimResource(BoardAimService records) {
        super(records);
        this.records = records;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam BoardAimFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }

    @GET
    @Path("/{id}/progress")
    @ReadsNow
    @RolesAllowed("figures:read")
    @Operation(
            operationId = "getBoardAimProgress",
            summary = "Says how far an aim is on a day",
            description =
                    "Asks the figure as its caller may: with `figures:unsuppressed` exactly, otherwise as it is published, on the days on which it is.")
    @APIResponse(
            responseCode = "200",
            description = "The number of the day, and what lacks.",
            content = @Content(schema = @Schema(implementation = AimProgress.class)))
    public AimProgress progress(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "The day, today if absent.") LocalDate asAt) {
        return records.progress(id, asAt);
    }
}
