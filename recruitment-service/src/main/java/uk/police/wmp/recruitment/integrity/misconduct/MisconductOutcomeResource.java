package uk.police.wmp.recruitment.integrity.misconduct;

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

@Path("/v1/misconduct-outcomes")
@Tag(
        name = "Misconduct outcomes",
        description = "Outcomes of misconduct and criminal proceedings, and which of them are published.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class MisconductOutcomeResource {

    /** What a list answers with. */
    record MisconductOutcomePage(List<MisconductOutcomeView> items, String next) {}

    private final MisconductOutcomeService outcomes;
    private final RecordLists lists;

    MisconductOutcomeResource(MisconductOutcomeService outcomes, RecordLists lists) {
        this.outcomes = outcomes;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("vetting:read")
    @Operation(operationId = "listMisconductOutcomes", summary = "Lists misconduct outcomes")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MisconductOutcomePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam MisconductOutcomeFilter filter, @BeanParam PageRequest page) {
        return lists.respond(outcomes.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("vetting:write")
    @Operation(operationId = "createMisconductOutcome", summary = "Records a misconduct outcome")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = MisconductOutcomeView.class)))
    public Response create(RecordMisconductOutcome details) {
        MisconductOutcomeView created = outcomes.create(details);
        return Created.at("/v1/misconduct-outcomes", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("vetting:read")
    @Operation(operationId = "getMisconductOutcome", summary = "Gives a misconduct outcome")
    public MisconductOutcomeView get(@PathParam("id") UUID id) {
        return outcomes.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("vetting:write")
    @Operation(operationId = "changeMisconductOutcome", summary = "Changes a misconduct outcome")
    public MisconductOutcomeView change(@PathParam("id") UUID id, MergePatch patch) {
        return outcomes.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("vetting:write")
    @Operation(
            operationId = "removeMisconductOutcome",
            summary = "Removes a misconduct outcome that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        outcomes.remove(id);
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
