package uk.police.wmp.changeportfolio.ledger;

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

@Path("/v1/journal-lines")
@Tag(name = "Benefits ledger")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class JournalLineResource {

    /** What a list answers with. */
    record JournalLinePage(List<JournalLineView> items, String next) {}

    private final JournalService journals;
    private final RecordLists lists;

    JournalLineResource(JournalService journals, RecordLists lists) {
        this.journals = journals;
        this.lists = lists;
    }

    @GET
    @SortedBy({"postedOn", "financialYear"})
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("change-portfolio:read")
    @Operation(
            operationId = "listJournalLines",
            summary = "Lists lines of the ledger",
            description = "Costs positive, benefits negative. The CSV is one that `POST /v1/imports/journals` takes.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = JournalLinePage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam JournalLineFilter filter, @BeanParam PageRequest page) {
        return lists.respond(journals.listLines(filter), page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("change-portfolio:read")
    @Operation(operationId = "getJournalLine", summary = "Gives a line of the ledger")
    public JournalLineView get(@PathParam("id") UUID id) {
        return journals.line(id);
    }
}
