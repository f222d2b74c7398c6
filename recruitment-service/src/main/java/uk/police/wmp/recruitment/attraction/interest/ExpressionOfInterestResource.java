package uk.police.wmp.recruitment.attraction.interest;

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
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.reading.MergePatch;

@Path("/v1/expressions-of-interest")
@Tag(
        name = "Expressions of interest",
        description = "People who would like to hear about joining, from the form to an application or to deletion.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ExpressionOfInterestResource {

    /** What a list answers with. */
    record ExpressionOfInterestPage(List<ExpressionOfInterestView> items, String next) {}

    private final ExpressionOfInterestService interests;
    private final RecordLists lists;

    ExpressionOfInterestResource(ExpressionOfInterestService interests, RecordLists lists) {
        this.interests = interests;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listExpressionsOfInterest", summary = "Lists expressions of interest")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ExpressionOfInterestPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ExpressionOfInterestFilter filter, @BeanParam PageRequest page) {
        return lists.respond(interests.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed({"interest:submit", "recruitment:write"})
    @Operation(
            operationId = "createExpressionOfInterest",
            summary = "Hands in an expression of interest",
            description =
                    "For the mobile form, whose token carries `interest:submit` and opens nothing else. Send an Idempotency-Key, and"
                            + " send again until there is an answer: however bad the network, there will be one record.")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = ExpressionOfInterestView.class)))
    public Response create(ExpressInterest details) {
        ExpressionOfInterestView created = interests.create(details);
        return Created.at("/v1/expressions-of-interest", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getExpressionOfInterest", summary = "Gives an expression of interest")
    public ExpressionOfInterestView get(@PathParam("id") UUID id) {
        return interests.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeExpressionOfInterest", summary = "Changes an expression of interest")
    public ExpressionOfInterestView change(@PathParam("id") UUID id, MergePatch patch) {
        return interests.change(id, patch);
    }

    @POST
    @Path("/{id}/follow-up")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "followUpExpressionOfInterest", summary = "Says that the recruitment team got in touch")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = ExpressionOfInterestView.class)))
    public Response followUp(@PathParam("id") UUID id, OnDay details) {
        return Response.ok(interests.followUp(id, details.on())).build();
    }

    @POST
    @Path("/{id}/lapse")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "lapseExpressionOfInterest", summary = "Says that no application will come of it")
    @APIResponse(
            responseCode = "200",
            description = "As it is now.",
            content = @Content(schema = @Schema(implementation = ExpressionOfInterestView.class)))
    public Response lapse(@PathParam("id") UUID id, OnDay details) {
        return Response.ok(interests.lapse(id, details.on())).build();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeExpressionOfInterest",
            summary = "Removes an expression of interest that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        interests.remove(id);
    }
}
