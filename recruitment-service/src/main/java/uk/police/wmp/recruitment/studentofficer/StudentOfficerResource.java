package uk.police.wmp.recruitment.studentofficer;

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

@Path("/v1/student-officers")
@Tag(name = "Student officers", description = "Probations by entry route, and how they ended.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class StudentOfficerResource {

    /** What a list answers with. */
    record StudentOfficerPage(List<StudentOfficerView> items, String next) {}

    private final StudentOfficerService students;
    private final RecordLists lists;

    StudentOfficerResource(StudentOfficerService students, RecordLists lists) {
        this.students = students;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listStudentOfficers", summary = "Lists student officers")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StudentOfficerPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam StudentOfficerFilter filter, @BeanParam PageRequest page) {
        return lists.respond(students.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createStudentOfficer", summary = "Records a student officer")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = StudentOfficerView.class)))
    public Response create(RecordStudentOfficer details) {
        StudentOfficerView created = students.create(details);
        return Created.at("/v1/student-officers", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getStudentOfficer", summary = "Gives a student officer")
    public StudentOfficerView get(@PathParam("id") UUID id) {
        return students.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeStudentOfficer", summary = "Changes a student officer")
    public StudentOfficerView change(@PathParam("id") UUID id, MergePatch patch) {
        return students.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeStudentOfficer", summary = "Removes a student officer that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        students.remove(id);
    }

    @POST
    @Path("/{id}/confirm")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "confirmStudentOfficer",
            summary = "Confirms a student officer in the rank",
            description = "409 when the probation is over already.")
    @APIResponse(
            responseCode = "200",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = StudentOfficerView.class)))
    public Response confirm(@PathParam("id") UUID id, ConfirmStudentOfficer step) {
        return Response.ok(students.confirm(id, step)).build();
    }

    @POST
    @Path("/{id}/leave")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "leaveProbation",
            summary = "Records that a student officer leaves, with the theme of the reason",
            description =
                    "A student officer can't be transferred to another force: the theme TRANSFER needs a resignation, notified by"
                            + " `notify-resignation`. 409 when the student officer has left already.")
    @APIResponse(
            responseCode = "200",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = StudentOfficerView.class)))
    public Response leave(@PathParam("id") UUID id, LeaveProbation step) {
        return Response.ok(students.leave(id, step)).build();
    }
}
