package uk.police.wmp.wellbeing.confidentiality;

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
import uk.police.wmp.rest.SortedBy;

@Path("/v1/workers/{id}/reads")
@Tag(name = "Workers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkerReadsResource {

    /** What a list answers with. */
    record ConfidentialReadPage(List<ConfidentialReadView> items, String next) {}

    private final ConfidentialReadLog log;
    private final Confidentiality confidentiality;
    private final RecordLists lists;

    WorkerReadsResource(ConfidentialReadLog log, Confidentiality confidentiality, RecordLists lists) {
        this.log = log;
        this.confidentiality = confidentiality;
        this.lists = lists;
    }

    @GET
    @SortedBy("readAt")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Authenticated
    @Operation(
            operationId = "listReadsOfWorker",
            summary = "Lists who has read what is confidential of a worker",
            description = "For the worker (the token's claim `worker_id`) and for auditors (`audit:read`)."
                    + " Readings that may have held anybody's records, such as an export, are among them."
                    + " To anybody else there is no such worker.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ConfidentialReadPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        confidentiality.requireOwnRecordOr("audit:read", id);
        return lists.respond(log.concerning(id), page);
    }
}
