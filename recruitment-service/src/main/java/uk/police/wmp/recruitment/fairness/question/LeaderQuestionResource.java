package uk.police.wmp.recruitment.fairness.question;

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

@Path("/v1/leader-questions")
@Tag(name = "Questions to leaders", description = "What people ask the leaders of the force, and what they answer.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LeaderQuestionResource {

    /** What a list answers with. */
    record LeaderQuestionPage(List<LeaderQuestionView> items, String next) {}

    private final LeaderQuestionService questions;
    private final RecordLists lists;

    LeaderQuestionResource(LeaderQuestionService questions, RecordLists lists) {
        this.questions = questions;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listLeaderQuestions", summary = "Lists questions to leaders")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LeaderQuestionPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam LeaderQuestionFilter filter, @BeanParam PageRequest page) {
        return lists.respond(questions.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createLeaderQuestion", summary = "Records a question to a leader")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = LeaderQuestionView.class)))
    public Response create(AskLeader details) {
        LeaderQuestionView created = questions.create(details);
        return Created.at("/v1/leader-questions", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getLeaderQuestion", summary = "Gives a question to a leader")
    public LeaderQuestionView get(@PathParam("id") UUID id) {
        return questions.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeLeaderQuestion", summary = "Changes a question to a leader")
    public LeaderQuestionView change(@PathParam("id") UUID id, MergePatch patch) {
        return questions.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeLeaderQuestion",
            summary = "Removes a question to a leader that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        questions.remove(id);
    }
}
