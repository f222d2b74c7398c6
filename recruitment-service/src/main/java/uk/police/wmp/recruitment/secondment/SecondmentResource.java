package uk.police.wmp.recruitment.secondment;

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

@Path("/v1/secondments")
@Tag(name = "Secondments", description = "Who is seconded, designated or on a career break, from when to when.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SecondmentResource {

    /** What a list answers with. */
    record SecondmentPage(List<SecondmentView> items, String next) {}

    private final SecondmentService secondments;
    private final RecordLists lists;

    SecondmentResource(SecondmentService secondments, RecordLists lists) {
        this.secondments = secondments;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listSecondments", summary = "Lists secondments")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SecondmentPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam SecondmentFilter filter, @BeanParam PageRequest page) {
        return lists.respond(secondments.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createSecondment", summary = "Records a secondment")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = SecondmentView.class)))
    public Response create(RecordSecondment details) {
        SecondmentView created = secondments.create(details);
        return Created.at("/v1/secondments", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getSecondment", summary = "Gives a secondment")
    public SecondmentView get(@PathParam("id") UUID id) {
        return secondments.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeSecondment", summary = "Changes a secondment")
    public SecondmentView change(@PathParam("id") UUID id, MergePatch patch) {
        return secondments.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeSecondment", summary = "Removes a secondment that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        secondments.remove(id);
    }
}
