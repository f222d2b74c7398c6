package uk.police.wmp.recruitment.apprenticeship;

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

@Path("/v1/apprenticeship-rotations")
@Tag(
        name = "Apprenticeships",
        description = "Apprenticeships paid from the levy, and the departments that apprentices rotate through.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ApprenticeshipRotationResource {

    /** What a list answers with. */
    record ApprenticeshipRotationPage(List<ApprenticeshipRotationView> items, String next) {}

    private final ApprenticeshipRotationService rotations;
    private final RecordLists lists;

    ApprenticeshipRotationResource(ApprenticeshipRotationService rotations, RecordLists lists) {
        this.rotations = rotations;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listApprenticeshipRotations", summary = "Lists rotations of apprentices")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ApprenticeshipRotationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ApprenticeshipRotationFilter filter, @BeanParam PageRequest page) {
        return lists.respond(rotations.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createApprenticeshipRotation", summary = "Records a rotation of an apprentice")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = ApprenticeshipRotationView.class)))
    public Response create(RotateApprentice details) {
        ApprenticeshipRotationView created = rotations.create(details);
        return Created.at("/v1/apprenticeship-rotations", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getApprenticeshipRotation", summary = "Gives a rotation of an apprentice")
    public ApprenticeshipRotationView get(@PathParam("id") UUID id) {
        return rotations.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeApprenticeshipRotation", summary = "Changes a rotation of an apprentice")
    public ApprenticeshipRotationView change(@PathParam("id") UUID id, MergePatch patch) {
        return rotations.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeApprenticeshipRotation",
            summary = "Removes a rotation of an apprentice that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        rotations.remove(id);
    }
}
