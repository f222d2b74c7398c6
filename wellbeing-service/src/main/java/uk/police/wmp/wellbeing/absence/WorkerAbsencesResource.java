package uk.police.wmp.wellbeing.absence;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;

@Path("/v1/workers/{id}/absences")
@Tag(name = "Workers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkerAbsencesResource {

    /** What a list answers with. */
    record AbsencePage(List<AbsenceView> items, String next) {}

    private final AbsenceService absences;
    private final RecordLists lists;

    WorkerAbsencesResource(AbsenceService absences, RecordLists lists) {
        this.absences = absences;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Authenticated
    @Operation(
            operationId = "listAbsencesOfWorker",
            summary = "Lists the absences of a worker",
            description = "For the worker (the token's claim `worker_id`), with the reasons, and for those with"
                    + " `wellbeing:read`, with the reasons if they have `absence-reasons:read` too."
                    + " To anybody else there is no such worker.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AbsencePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return lists.respond(absences.ofWorker(id), page);
    }
}
