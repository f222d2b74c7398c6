package uk.police.wmp.recruitment.directentry;

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

@Path("/v1/direct-entrants")
@Tag(name = "Student officers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DirectEntrantResource {

    /** What a list answers with. */
    record DirectEntrantPage(List<DirectEntrantView> items, String next) {}

    private final DirectEntrants entrants;
    private final RecordLists lists;

    DirectEntrantResource(DirectEntrants entrants, RecordLists lists) {
        this.entrants = entrants;
        this.lists = lists;
    }

    @GET
    @SortedBy({})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "listPromotionDirectEntrants",
            summary = "Lists direct entrants by the stage at which they are, who has been there longest first",
            description =
                    "The application, the national assessment centre, the force's own selection, training and confirmation in the rank,"
                            + " as far as the days of the application and of the student officer tell, with what is late or out of order.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DirectEntrantPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam DirectEntrantFilter filter, @BeanParam PageRequest page) {
        return lists.respond(entrants.list(filter), page);
    }
}
