package uk.police.wmp.recruitment.learning.aspiration;

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

@Path("/v1/development-aspirations")
@Tag(name = "Learning", description = "What there is to learn, when, who took part, and what each role asks for.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DevelopmentAspirationResource {

    /** What a list answers with. */
    record DevelopmentAspirationPage(List<DevelopmentAspirationView> items, String next) {}

    private final DevelopmentAspirationService aspirations;
    private final RecordLists lists;

    DevelopmentAspirationResource(DevelopmentAspirationService aspirations, RecordLists lists) {
        this.aspirations = aspirations;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listDevelopmentAspirations", summary = "Lists development aspirations")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DevelopmentAspirationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam DevelopmentAspirationFilter filter, @BeanParam PageRequest page) {
        return lists.respond(aspirations.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createDevelopmentAspiration", summary = "Records a development aspiration")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = DevelopmentAspirationView.class)))
    public Response create(RecordDevelopmentAspiration details) {
        DevelopmentAspirationView created = aspirations.create(details);
        return Created.at("/v1/development-aspirations", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getDevelopmentAspiration", summary = "Gives a development aspiration")
    public DevelopmentAspirationView get(@PathParam("id") UUID id) {
        return aspirations.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeDevelopmentAspiration", summary = "Changes a development aspiration")
    public DevelopmentAspirationView change(@PathParam("id") UUID id, MergePatch patch) {
        return aspirations.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeDevelopmentAspiration",
            summary = "Removes a development aspiration that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        aspirations.remove(id);
    }
}
