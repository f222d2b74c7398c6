package uk.police.wmp.recruitment.integrity.misconduct;

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

/** What the force shows its own people and the public of misconduct: for who may read any record at all. */
@Path("/v1/published-misconduct-outcomes")
@Tag(name = "Misconduct outcomes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PublishedOutcomeResource {

    /** What the list answers with. */
    record PublishedOutcomePage(List<PublishedOutcomeView> items, String next) {}

    private final MisconductOutcomeService outcomes;
    private final RecordLists lists;

    PublishedOutcomeResource(MisconductOutcomeService outcomes, RecordLists lists) {
        this.outcomes = outcomes;
        this.lists = lists;
    }

    @GET
    @SortedBy({"publishedOn", "decidedOn"})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "listPublishedMisconductOutcomes",
            summary = "Lists the misconduct outcomes that are published",
            description = "Names only after a public hearing.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PublishedOutcomePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PublishedOutcomeFilter filter, @BeanParam PageRequest page) {
        return lists.respond(outcomes.published(filter), page);
    }
}
