package uk.police.wmp.recruitment.positiveaction.attendance;

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

@Path("/v1/positive-action-attendances")
@Tag(name = "Positive action", description = "What helps those who are under-represented, and by how much they are.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AttendanceResource {

    /** What a list answers with. */
    record AttendancePage(List<AttendanceView> items, String next) {}

    private final AttendanceService attendances;
    private final RecordLists lists;

    AttendanceResource(AttendanceService attendances, RecordLists lists) {
        this.attendances = attendances;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("characteristics:read")
    @Operation(operationId = "listPositiveActionAttendances", summary = "Lists positive action attendances")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AttendancePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam AttendanceFilter filter, @BeanParam PageRequest page) {
        return lists.respond(attendances.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createAttendance", summary = "Records a positive action attendance")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = AttendanceView.class)))
    public Response create(RecordAttendance details) {
        AttendanceView created = attendances.create(details);
        return Created.at("/v1/positive-action-attendances", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("characteristics:read")
    @Operation(operationId = "getAttendance", summary = "Gives a positive action attendance")
    public AttendanceView get(@PathParam("id") UUID id) {
        return attendances.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeAttendance", summary = "Changes a positive action attendance")
    public AttendanceView change(@PathParam("id") UUID id, MergePatch patch) {
        return attendances.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeAttendance",
            summary = "Removes a positive action attendance that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        attendances.remove(id);
    }
}
