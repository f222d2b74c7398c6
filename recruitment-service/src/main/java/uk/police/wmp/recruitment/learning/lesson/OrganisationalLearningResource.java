package uk.police.wmp.recruitment.learning.lesson;

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

@Path("/v1/organisational-learning")
@Tag(name = "Learning", description = "What there is to learn, when, who took part, and what each role asks for.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OrganisationalLearningResource {

    /** What a list answers with. */
    record OrganisationalLearningPage(List<OrganisationalLearningView> items, String next) {}

    private final OrganisationalLearningService lessons;
    private final RecordLists lists;

    OrganisationalLearningResource(OrganisationalLearningService lessons, RecordLists lists) {
        this.lessons = lessons;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listOrganisationalLearning", summary = "Lists what forums learned")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OrganisationalLearningPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam OrganisationalLearningFilter filter, @BeanParam PageRequest page) {
        return lists.respond(lessons.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createOrganisationalLearning", summary = "Records what a forum learned")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = OrganisationalLearningView.class)))
    public Response create(RecordOrganisationalLearning details) {
        OrganisationalLearningView created = lessons.create(details);
        return Created.at("/v1/organisational-learning", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getOrganisationalLearning", summary = "Gives what a forum learned")
    public OrganisationalLearningView get(@PathParam("id") UUID id) {
        return lessons.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeOrganisationalLearning", summary = "Changes what a forum learned")
    public OrganisationalLearningView change(@PathParam("id") UUID id, MergePatch patch) {
        return lessons.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeOrganisationalLearning",
            summary = "Removes what a forum learned that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        lessons.remove(id);
    }
}
