package uk.police.wmp.recruitment.learning.programme;

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

@Path("/v1/learning-programmes")
@Tag(name = "Learning", description = "What there is to learn, when, who took part, and what each role asks for.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LearningProgrammeResource {

    /** What a list answers with. */
    record LearningProgrammePage(List<LearningProgrammeView> items, String next) {}

    private final LearningProgrammeService programmes;
    private final RecordLists lists;

    LearningProgrammeResource(LearningProgrammeService programmes, RecordLists lists) {
        this.programmes = programmes;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listLearningProgrammes", summary = "Lists learning programmes")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LearningProgrammePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam LearningProgrammeFilter filter, @BeanParam PageRequest page) {
        return lists.respond(programmes.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createLearningProgramme", summary = "Records a learning programme")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = LearningProgrammeView.class)))
    public Response create(OfferLearningProgramme details) {
        LearningProgrammeView created = programmes.create(details);
        return Created.at("/v1/learning-programmes", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getLearningProgramme", summary = "Gives a learning programme")
    public LearningProgrammeView get(@PathParam("id") UUID id) {
        return programmes.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeLearningProgramme", summary = "Changes a learning programme")
    public LearningProgrammeView change(@PathParam("id") UUID id, MergePatch patch) {
        return programmes.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeLearningProgramme",
            summary = "Removes a learning programme that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        programmes.remove(id);
    }
}
