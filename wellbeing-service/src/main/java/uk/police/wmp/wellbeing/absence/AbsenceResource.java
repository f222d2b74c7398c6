package uk.police.wmp.wellbeing.absence;

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

@Path("/v1/absences")
@Tag(name = "Absences", description = "Spells of absence. Their reasons are behind a permission of their own.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AbsenceResource {

    /** What a list answers with. */
    record AbsencePage(List<AbsenceView> items, String next) {}

    private final AbsenceService absences;
    private final RecordLists lists;

    AbsenceResource(AbsenceService absences, RecordLists lists) {
        this.absences = absences;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("wellbeing:read")
    @Operation(operationId = "listAbsences", summary = "Lists absences")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AbsencePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam AbsenceFilter filter, @BeanParam PageRequest page) {
        return lists.respond(absences.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("wellbeing:write")
    @Operation(operationId = "createAbsence", summary = "Records an absence")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = AbsenceView.class)))
    public Response create(RecordAbsence details) {
        AbsenceView created = absences.create(details);
        return Created.at("/v1/absences", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("wellbeing:read")
    @Operation(operationId = "getAbsence", summary = "Gives an absence")
    public AbsenceView get(@PathParam("id") UUID id) {
        return absences.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("wellbeing:write")
    @Operation(operationId = "changeAbsence", summary = "Changes an absence")
    public AbsenceView change(@PathParam("id") UUID id, MergePatch patch) {
        return absences.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("wellbeing:write")
    @Operation(operationId = "removeAbsence", summary = "Removes an absence that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        absences.remove(id);
    }
}
