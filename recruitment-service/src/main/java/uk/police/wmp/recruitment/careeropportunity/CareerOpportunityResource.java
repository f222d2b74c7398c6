package uk.police.wmp.recruitment.careeropportunity;

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

@Path("/v1/career-opportunities")
@Tag(
        name = "Career opportunities",
        description =
                "The career development portal: vacancies, secondments and development that colleagues may apply for.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CareerOpportunityResource {

    /** What a list answers with. */
    record CareerOpportunityPage(List<CareerOpportunityView> items, String next) {}

    private final CareerOpportunityService opportunities;
    private final RecordLists lists;

    CareerOpportunityResource(CareerOpportunityService opportunities, RecordLists lists) {
        this.opportunities = opportunities;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listCareerOpportunities", summary = "Lists career opportunities")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CareerOpportunityPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam CareerOpportunityFilter filter, @BeanParam PageRequest page) {
        return lists.respond(opportunities.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("talent:write")
    @Operation(operationId = "createCareerOpportunity", summary = "Records a career opportunity")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = CareerOpportunityView.class)))
    public Response create(PublishOpportunity details) {
        CareerOpportunityView created = opportunities.create(details);
        return Created.at("/v1/career-opportunities", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getCareerOpportunity", summary = "Gives a career opportunity")
    public CareerOpportunityView get(@PathParam("id") UUID id) {
        return opportunities.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("talent:write")
    @Operation(operationId = "changeCareerOpportunity", summary = "Changes a career opportunity")
    public CareerOpportunityView change(@PathParam("id") UUID id, MergePatch patch) {
        return opportunities.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("talent:write")
    @Operation(
            operationId = "removeCareerOpportunity",
            summary = "Removes a career opportunity that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        opportunities.remove(id);
    }
}
