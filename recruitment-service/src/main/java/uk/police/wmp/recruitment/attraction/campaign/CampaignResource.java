package uk.police.wmp.recruitment.attraction.campaign;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/campaigns")
@Tag(name = "Campaigns", description = "Campaigns to attract applicants, with whom and how many they aim for.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CampaignResource {

    /** What a list answers with. */
    record CampaignPage(List<CampaignView> items, String next) {}

    private final CampaignService campaigns;
    private final RecordLists lists;

    CampaignResource(CampaignService campaigns, RecordLists lists) {
        this.campaigns = campaigns;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listCampaigns", summary = "Lists campaigns")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = CampaignPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam CampaignFilter filter, @BeanParam PageRequest page) {
        return lists.respond(campaigns.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createCampaign", summary = "Records a campaign")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = CampaignView.class)))
    public Response create(PlanCampaign details) {
        CampaignView created = campaigns.create(details);
        return Created.at("/v1/campaigns", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getCampaign", summary = "Gives a campaign")
    public CampaignView get(@PathParam("id") UUID id) {
        return campaigns.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeCampaign", summary = "Changes a campaign")
    public CampaignView change(@PathParam("id") UUID id, MergePatch patch) {
        return campaigns.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeCampaign", summary = "Removes a campaign that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        campaigns.remove(id);
    }
}
