package uk.police.wmp.recruitment.learning.profile;

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

@Path("/v1/learner-profiles")
@Tag(name = "Learning", description = "What there is to learn, when, who took part, and what each role asks for.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LearnerProfileResource {

    /** What a list answers with. */
    record LearnerProfilePage(List<LearnerProfileView> items, String next) {}

    private final LearnerProfileService profiles;
    private final RecordLists lists;

    LearnerProfileResource(LearnerProfileService profiles, RecordLists lists) {
        this.profiles = profiles;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listLearnerProfiles", summary = "Lists lines of learner profiles")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LearnerProfilePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam LearnerProfileFilter filter, @BeanParam PageRequest page) {
        return lists.respond(profiles.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createLearnerProfile", summary = "Records a line of a learner profile")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = LearnerProfileView.class)))
    public Response create(SetLearnerProfile details) {
        LearnerProfileView created = profiles.create(details);
        return Created.at("/v1/learner-profiles", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getLearnerProfile", summary = "Gives a line of a learner profile")
    public LearnerProfileView get(@PathParam("id") UUID id) {
        return profiles.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeLearnerProfile", summary = "Changes a line of a learner profile")
    public LearnerProfileView change(@PathParam("id") UUID id, MergePatch patch) {
        return profiles.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeLearnerProfile",
            summary = "Removes a line of a learner profile that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        profiles.remove(id);
    }
}
