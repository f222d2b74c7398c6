package uk.police.wmp.gateway.papers;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.gateway.door.CurrentCaller;
import uk.police.wmp.gateway.html.HtmlResponse;
import uk.police.wmp.rest.ReadsNow;

/** Board papers, assembled when they are read. */
@Path("/v1/board-papers")
@Tag(
        name = "Board papers",
        description = "Papers whose every number is a cell of a figure, and what boards saw of them.")
@RunOnVirtualThread
class BoardPaperResource {

    /** The papers there are. */
    @Schema(name = "BoardPapers")
    public record Papers(List<PaperSummary> items) {}

    private final BoardPapers papers;
    private final PaperPage page;
    private final CurrentCaller caller;

    BoardPaperResource(BoardPapers papers, PaperPage page, CurrentCaller caller) {
        this.papers = papers;
        this.page = page;
        this.caller = caller;
    }

    @GET
    @ReadsNow
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("figures:read")
    @Operation(operationId = "listBoardPapers", summary = "Lists the board papers that can be read")
    public Papers list() {
        return new Papers(papers.all());
    }

    @GET
    @Path("/{id}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @RolesAllowed("figures:read")
    @Operation(
            operationId = "readBoardPaper",
            summary = "Reads a board paper, every number computed now",
            description =
                    "Assembles the paper from the figures of all services with the caller's own permissions, waiting half a"
                            + " minute at most. A section whose service does not answer, or whose figure this caller may not see, says so in"
                            + " `missing`; no number is ever taken from an earlier reading.")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PaperDocument.class)),
                @Content(
                        mediaType = MediaType.TEXT_HTML,
                        schema = @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.STRING))
            })
    public Response read(
            @Parameter(description = "The paper's id, such as people-strategy-2022") @PathParam("id") String id,
            @Parameter(
                            description =
                                    "The day from which every period in the paper follows; the paper's own day unless given."
                                            + " With 2022-06-30 a table of March 2022 becomes one of June 2022.")
                    @QueryParam("asAt")
                    LocalDate asAt,
            @Parameter(description = "Answer from what was recorded at this instant") @QueryParam("asKnownAt")
                    String asKnownAt,
            @Parameter(description = "html or json, where Accept can't say it") @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        boolean asPage = Representation.wanted(format, headers) == Representation.PAGE;
        AssembledPaper paper = papers.read(id, asAt, AsKnownAt.parse(asKnownAt), caller.onBehalf(), asPage);
        return asPage
                ? HtmlResponse.of(page.render(paper, null))
                : Response.ok(paper.document(), MediaType.APPLICATION_JSON_TYPE).build();
    }
}
