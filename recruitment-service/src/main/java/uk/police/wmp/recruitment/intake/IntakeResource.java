package uk.police.wmp.recruitment.intake;

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
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/intakes")
@Tag(name = "Intakes", description = "Groups of student officers who start together.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class IntakeResource {

    /** What a list answers with. */
    record IntakePage(List<IntakeView> items, String next) {}

    private final IntakeService intakes;
    private final RecordLists lists;

    IntakeResource(IntakeService intakes, RecordLists lists) {
        this.intakes = intakes;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listIntakes", summary = "Lists intakes")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = IntakePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam IntakeFilter filter, @BeanParam PageRequest page) {
        return lists.respond(intakes.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createIntake", summary = "Records an intake")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = IntakeView.class)))
    public Response create(PlanIntake details) {
        IntakeView created = intakes.create(details);
        return Created.at("/v1/intakes", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getIntake", summary = "Gives an intake")
    public IntakeView get(@PathParam("id") UUID id) {
        return intakes.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeIntake", summary = "Changes an intake")
    public IntakeView change(@PathParam("id") UUID id, MergePatch patch) {
        return intakes.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeIntake", summary = "Removes an intake that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        intakes.remove(id);
    }
}
