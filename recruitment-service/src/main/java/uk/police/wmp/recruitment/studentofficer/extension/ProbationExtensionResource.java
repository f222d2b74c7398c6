package uk.police.wmp.recruitment.studentofficer.extension;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.SortedBy;

@Path("/v1/probation-extensions")
@Tag(name = "Student officers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProbationExtensionResource {

    /** What a list answers with. */
    record ProbationExtensionPage(List<ProbationExtensionView> items, String next) {}

    private final ProbationExtensionService extensions;
    private final RecordLists lists;

    ProbationExtensionResource(ProbationExtensionService extensions, RecordLists lists) {
        this.extensions = extensions;
        this.lists = lists;
    }

    @GET
    @SortedBy({"decidedOn", "externalId"})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listProbationExtensions", summary = "Lists probation extensions")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ProbationExtensionPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ProbationExtensionFilter filter, @BeanParam PageRequest page) {
        return lists.respond(extensions.list(filter), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getProbationExtension", summary = "Gives a probation extension")
    public ProbationExtensionView get(@PathParam("id") UUID id) {
        return extensions.get(id);
    }
}
