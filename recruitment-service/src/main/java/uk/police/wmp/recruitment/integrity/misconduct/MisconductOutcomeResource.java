package uk.police.wmp.recruitment.integrity.misconduct;

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
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/misconduct-outcomes")
@Tag(
        name = "Misconduct outcomes",
        description = "Outcomes of misconduct and criminal proceedings, and which of them are published.")
@RecordOperations(
        one = "a misconduct outcome",
        many = "misconduct outcomes",
        read = "vetting:read",
        write = "vetting:write")
@RunOnVirtualThread
class MisconductOutcomeResource extends RecordResource<RecordMisconductOutcome, MisconductOutcomeView> {

    private final MisconductOutcomeService outcomes;

    MisconductOutcomeResource(MisconductOutcomeService outcomes) {
        super(outcomes);
        this.outcomes = outcomes;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam MisconductOutcomeFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }

    @POST
    @Path("/{id}/publish")
    @Idempotent
    @AgainstVersion
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "publishOutcome",
            summary = "Publishes an outcome",
            description = "400 without a summary; 409 when it is published already.")
    @APIResponse(
            responseCode = "200",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = MisconductOutcomeView.class)))
    public Response publish(@PathParam("id") UUID id, PublishOutcome step) {
        return Response.ok(outcomes.publish(id, step)).build();
    }
}
