package uk.police.wmp.recruitment.promotion.application;

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

@Path("/v1/workers/{id}/promotion-applications")
@Tag(name = "Workers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class WorkerPromotionApplicationsResource {

    /** What a list answers with. */
    record PromotionApplicationPage(List<PromotionApplicationView> items, String next) {}

    private final PromotionApplicationService applications;
    private final RecordLists lists;

    WorkerPromotionApplicationsResource(PromotionApplicationService applications, RecordLists lists) {
        this.applications = applications;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @Authenticated
    @Operation(
            operationId = "listPromotionApplicationsOfWorker",
            summary = "Lists a worker's applications for promotion, with the feedback",
            description = "For the worker (the token's claim `worker_id`) and for those with `recruitment:read`."
                    + " To anybody else there is no such worker.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PromotionApplicationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return lists.respond(applications.ofWorker(id), page);
    }
}
