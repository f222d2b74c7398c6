package uk.police.wmp.recruitment.rotation;

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

@Path("/v1/student-rotations")
@Tag(name = "Student rotations", description = "Where student officers learn, one unit at a time.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class StudentRotationResource {

    /** What a list answers with. */
    record StudentRotationPage(List<StudentRotationView> items, String next) {}

    private final StudentRotationService rotations;
    private final RecordLists lists;

    StudentRotationResource(StudentRotationService rotations, RecordLists lists) {
        this.rotations = rotations;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listStudentRotations", summary = "Lists rotations of student officers")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StudentRotationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam StudentRotationFilter filter, @BeanParam PageRequest page) {
        return lists.respond(rotations.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createStudentRotation", summary = "Records a rotation of a student officer")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = StudentRotationView.class)))
    public Response create(RecordStudentRotation details) {
        StudentRotationView created = rotations.create(details);
        return Created.at("/v1/student-rotations", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getStudentRotation", summary = "Gives a rotation of a student officer")
    public StudentRotationView get(@PathParam("id") UUID id) {
        return rotations.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeStudentRotation", summary = "Changes a rotation of a student officer")
    public StudentRotationView change(@PathParam("id") UUID id, MergePatch patch) {
        return rotations.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeStudentRotation",
            summary = "Removes a rotation of a student officer that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        rotations.remove(id);
    }
}
