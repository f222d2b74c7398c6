package uk.police.wmp.recruitment.promotion.opportunity;

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

@Path("/v1/development-opportunities")
@Tag(name = "Promotion", description = "Promotion processes, who applied, and what came of it.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DevelopmentOpportunityResource {

    /** What a list answers with. */
    record DevelopmentOpportunityPage(List<DevelopmentOpportunityView> items, String next) {}

    private final DevelopmentOpportunityService opportunities;
    private final RecordLists lists;

    DevelopmentOpportunityResource(DevelopmentOpportunityService opportunities, RecordLists lists) {
        this.opportunities = opportunities;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listDevelopmentOpportunities", summary = "Lists development opportunities")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DevelopmentOpportunityPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam DevelopmentOpportunityFilter filter, @BeanParam PageRequest page) {
        return lists.respond(opportunities.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createDevelopmentOpportunity", summary = "Records a development opportunity")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = DevelopmentOpportunityView.class)))
    public Response create(OfferDevelopmentOpportunity details) {
        DevelopmentOpportunityView created = opportunities.create(details);
        return Created.at("/v1/development-opportunities", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getDevelopmentOpportunity", summary = "Gives a development opportunity")
    public DevelopmentOpportunityView get(@PathParam("id") UUID id) {
        return opportunities.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeDevelopmentOpportunity", summary = "Changes a development opportunity")
    public DevelopmentOpportunityView change(@PathParam("id") UUID id, MergePatch patch) {
        return opportunities.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeDevelopmentOpportunity",
            summary = "Removes a development opportunity that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        opportunities.remove(id);
    }
}
