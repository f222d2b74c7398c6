package uk.police.wmp.recruitment.attraction.interest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.history.RecordResource;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Created;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/expressions-of-interest")
@Tag(
        name = "Expressions of interest",
        description = "People who would like to hear about joining, from the form to an application or to deletion.")
@RecordOperations(
        one = "an expression of interest",
        many = "expressions of interest",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class ExpressionOfInterestResource extends RecordResource<RecordExpressionOfInterest, ExpressionOfInterestView> {

    private final ExpressionOfInterestService interests;

    ExpressionOfInterestResource(ExpressionOfInterestService interests) {
        super(interests);
        this.interests = interests;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam ExpressionOfInterestFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }

    @Override
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
    public Response create(RecordExpressionOfInterest details) {
        ExpressionOfInterestView created = interests.create(details);
        return Created.at("/v1/expressions-of-interest", created.id(), created);
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
}
