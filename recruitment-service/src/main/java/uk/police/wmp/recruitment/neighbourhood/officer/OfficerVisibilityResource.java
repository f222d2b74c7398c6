package uk.police.wmp.recruitment.neighbourhood.officer;

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

@Path("/v1/officer-visibility")
@Tag(name = "Neighbourhood policing")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OfficerVisibilityResource {

    /** What a list answers with. */
    record OfficerVisibilityPage(List<OfficerVisibilityView> items, String next) {}

    private final OfficerVisibility visibility;
    private final RecordLists lists;

    OfficerVisibilityResource(OfficerVisibility visibility, RecordLists lists) {
        this.visibility = visibility;
        this.lists = lists;
    }

    @GET
    @SortedBy({})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(
            operationId = "listOfficerVisibility",
            summary =
                    "Lists who is posted to neighbourhoods with the hours in which communities saw them, those seen least when priorities ask first",
            description =
                    "Everybody who is posted there at the end of the period, those who were not seen included. The hours are those of `/v1/visible-hours`, the priorities those of `/v1/visibility-priorities`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OfficerVisibilityPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam OfficerVisibilityFilter filter, @BeanParam PageRequest page) {
        return lists.respond(visibility.list(filter), page);
    }
}
