package uk.police.wmp.recruitment.peoplecommitment;

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

@Path("/v1/people-commitments")
@Tag(
        name = "People commitments",
        description =
                "What the force and its people may expect of each other: the People Deal, the diversity and inclusion strategy.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PeopleCommitmentResource {

    /** What a list answers with. */
    record PeopleCommitmentPage(List<PeopleCommitmentView> items, String next) {}

    private final PeopleCommitmentService commitments;
    private final RecordLists lists;

    PeopleCommitmentResource(PeopleCommitmentService commitments, RecordLists lists) {
        this.commitments = commitments;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listPeopleCommitments", summary = "Lists commitments between the force and its people")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PeopleCommitmentPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PeopleCommitmentFilter filter, @BeanParam PageRequest page) {
        return lists.respond(commitments.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "createPeopleCommitment",
            summary = "Records a commitment between the force and its people")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PeopleCommitmentView.class)))
    public Response create(MakePeopleCommitment details) {
        PeopleCommitmentView created = commitments.create(details);
        return Created.at("/v1/people-commitments", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getPeopleCommitment", summary = "Gives a commitment between the force and its people")
    public PeopleCommitmentView get(@PathParam("id") UUID id) {
        return commitments.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "changePeopleCommitment",
            summary = "Changes a commitment between the force and its people")
    public PeopleCommitmentView change(@PathParam("id") UUID id, MergePatch patch) {
        return commitments.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removePeopleCommitment",
            summary = "Removes a commitment between the force and its people that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        commitments.remove(id);
    }
}
