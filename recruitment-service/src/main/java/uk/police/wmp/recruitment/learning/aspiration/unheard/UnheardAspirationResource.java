package uk.police.wmp.recruitment.learning.aspiration.unheard;

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

@Path("/v1/unheard-aspirations")
@Tag(name = "Learning")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class UnheardAspirationResource {

    /** What a list answers with. */
    record UnheardAspirationPage(List<UnheardAspirationView> items, String next) {}

    private final UnheardAspirations unheard;
    private final RecordLists lists;

    UnheardAspirationResource(UnheardAspirations unheard, RecordLists lists) {
        this.unheard = unheard;
        this.lists = lists;
    }

    @GET
    @SortedBy({})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "listUnheardAspirations",
            summary =
                    "Lists the PCSOs, or other workers, in service whose aspirations were not heard lately, those never heard first",
            description = "Who is heard leaves the list: record what they said at `/v1/development-aspirations`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UnheardAspirationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam UnheardAspirationFilter filter, @BeanParam PageRequest page) {
        return lists.respond(unheard.list(filter), page);
    }
}
