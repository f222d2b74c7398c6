package uk.police.wmp.recruitment.promotion.centre;

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

@Path("/v1/promotion-centre-results")
@Tag(name = "Promotion")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CentreResultResource {

    /** What a list answers with. */
    record CentreResultPage(List<CentreResultView> items, String next) {}

    private final CentreResults results;
    private final RecordLists lists;

    CentreResultResource(CentreResults results, RecordLists lists) {
        this.results = results;
        this.lists = lists;
    }

    @GET
    @SortedBy({})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("assessment:moderate")
    @Operation(
            operationId = "listPromotionCentreResults",
            summary =
                    "Lists applicants of promotion processes by the final score of the assessment centre, the highest first",
            description =
                    "The final score is the mean of the exercises, on the scale of panels: of each what its panel agreed on once all had"
                            + " marked alone, and what members of the community gave for a scenario. An applicant who has withdrawn has no place.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CentreResultPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam CentreResultFilter filter, @BeanParam PageRequest page) {
        return lists.respond(results.list(filter), page);
    }
}
