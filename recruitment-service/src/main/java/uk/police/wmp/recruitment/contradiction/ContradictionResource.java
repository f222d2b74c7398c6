package uk.police.wmp.recruitment.contradiction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.SortedBy;

@Path("/v1/contradictions")
@Tag(name = "Contradictions", description = "Records that say two things of one event, until one of them is corrected.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ContradictionResource {

    /** What a list answers with. */
    record ContradictionPage(List<ContradictionView> items, String next) {}

    private final Contradictions contradictions;
    private final RecordLists lists;

    ContradictionResource(Contradictions contradictions, RecordLists lists) {
        this.contradictions = contradictions;
        this.lists = lists;
    }

    @GET
    @SortedBy({})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "listContradictions",
            summary = "Lists the records that contradict each other today, the oldest contradiction first",
            description =
                    "An employment that has ended beside a probation that hasn't, a rank or a posting that outlived the employment,"
                            + " a posting before joining, a promotion of somebody who was no officer, a rank that no application led to,"
                            + " and (to who has `vetting:read` and `pre-employment-checks:read`) a clearance that differs from the"
                            + " vetting condition of the application. Each says which record is most"
                            + " likely to be corrected, and what contradicts it. It leaves the list when either is.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ContradictionPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ContradictionFilter filter, @BeanParam PageRequest page) {
        return lists.respond(contradictions.list(filter), page);
    }
}
