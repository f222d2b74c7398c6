package uk.police.wmp.changeportfolio.ledger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import uk.police.wmp.rest.SortedBy;

@Path("/v1/journals")
@Tag(
        name = "Benefits ledger",
        description =
                "What was promised and what happened, in pounds by financial year: double-entry, append-only. Costs are"
                        + " positive, benefits negative, and FUNDING balances them: a journal's lines sum to zero for each project."
                        + " Nothing in it can be changed or removed; what was wrong is reversed by another journal.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class JournalResource {

    /** What a list answers with. */
    record JournalPage(List<JournalView> items, String next) {}

    private final JournalService journals;
    private final RecordLists lists;

    JournalResource(JournalService journals, RecordLists lists) {
        this.journals = journals;
        this.lists = lists;
    }

    @GET
    @SortedBy({"postedOn", "externalId"})
    @RolesAllowed("change-portfolio:read")
    @Operation(
            operationId = "listJournals",
            summary = "Lists journals without their lines",
            description = "The lines, as JSON or as a CSV that can be imported, are at `/v1/journal-lines`.")
    @APIResponse(
            responseCode = "200",
            description = "A page of them.",
            content = @Content(schema = @Schema(implementation = JournalPage.class)))
    public Response list(@BeanParam JournalFilter filter, @BeanParam PageRequest page) {
        return lists.respond(journals.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("change-portfolio:write")
    @Operation(
            operationId = "postJournal",
            summary = "Posts a journal of planned or actual amounts",
            description =
                    "Costs positive, benefits negative, FUNDING what balances them. 409 when the journal is posted already,"
                            + " or when it plans for a closed programme.")
    @APIResponse(
            responseCode = "201",
            description = "As posted.",
            content = @Content(schema = @Schema(implementation = PostedJournal.class)))
    public Response post(PostJournal details) {
        PostedJournal posted = journals.post(details);
        return Created.at("/v1/journals", posted.id(), posted);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("change-portfolio:read")
    @Operation(operationId = "getJournal", summary = "Gives a journal with its lines")
    public PostedJournal get(@PathParam("id") UUID id) {
        return journals.get(id);
    }
}
