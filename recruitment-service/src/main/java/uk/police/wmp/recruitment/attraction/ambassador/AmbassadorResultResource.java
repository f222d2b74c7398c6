package uk.police.wmp.recruitment.attraction.ambassador;

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

@Path("/v1/ambassador-results")
@Tag(name = "Recruitment ambassadors")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AmbassadorResultResource {

    /** What a list answers with. */
    record AmbassadorResultPage(List<AmbassadorResultView> items, String next) {}

    private final AmbassadorResults results;
    private final RecordLists lists;

    AmbassadorResultResource(AmbassadorResults results, RecordLists lists) {
        this.results = results;
        this.lists = lists;
    }

    @GET
    @SortedBy({})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "listAmbassadorResults",
            summary = "Lists what each ambassador brought, whoever brought most interest first",
            description = "Those who brought nothing are in the list too. A person who applied twice counts once.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AmbassadorResultPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam AmbassadorResultFilter filter, @BeanParam PageRequest page) {
        return lists.respond(results.list(filter), page);
    }
}
