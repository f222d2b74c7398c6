package uk.police.wmp.gateway.issues;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.gateway.html.HtmlResponse;
import uk.police.wmp.gateway.papers.AsKnownAt;
import uk.police.wmp.gateway.papers.PaperDocument;
import uk.police.wmp.gateway.papers.Representation;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.ReadsNow;
import uk.police.wmp.rest.WithoutVersion;

/** What boards saw: frozen, numbered, compared. */
@Path("/v1/board-papers/{id}/issues")
@Tag(name = "Board papers")
@RunOnVirtualThread
class IssueResource {

    /**
     * The issues of a paper.
     *
     * @param items the latest first
     */
    @Schema(name = "BoardPaperIssues")
    public record Issues(List<Issue> items) {}

    /**
     * What differs from the issue before.
     *
     * @param paper the id of the paper
     * @param number the later issue
     * @param comparedWith the issue before it
     * @param reason why the later one was issued, as its caller said; absent when nobody said
     * @param cells those that differ, in the order of the paper
     */
    @Schema(name = "BoardPaperIssueChanges")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Changes(
            String paper, int number, int comparedWith, String reason, List<IssueChanges.ChangedCell> cells) {}

    private final IssueService issues;
    private final IssuePage page;

    IssueResource(IssueService issues, IssuePage page) {
        this.issues = issues;
        this.page = page;
    }

    @POST
    @Idempotent
    @WithoutVersion("makes an issue of the paper")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("board-papers:issue")
    @Operation(
            operationId = "issueBoardPaper",
            summary = "Freezes a paper as the board sees it",
            description =
                    "Assembles the paper with the caller's permissions and keeps it for ever, as document and page, with what"
                            + " it was computed from. Refused while a section is unavailable, unless that is asked for.")
    @APIResponse(
            responseCode = "201",
            description = "The issue",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Issue.class)))
    public Response issue(
            @PathParam("id") String id,
            @Parameter(description = "The day from which every period in the paper follows") @QueryParam("asAt")
                    LocalDate asAt,
            @Parameter(description = "Answer from what was recorded at this instant") @QueryParam("asKnownAt")
                    String asKnownAt,
            @Parameter(description = "Issue the paper though a section of it is unavailable")
                    @QueryParam("allowUnavailable")
                    @DefaultValue("false")
                    boolean allowUnavailable,
            @Parameter(description = "Why there is another issue, in a sentence") @HeaderParam("Change-Reason")
                    String reason) {
        Issue issued = issues.issue(id, asAt, AsKnownAt.parse(asKnownAt), allowUnavailable, reason);
        return Response.created(URI.create("/v1/board-papers/" + id + "/issues/" + issued.number()))
                .entity(issued)
                .build();
    }

    @GET
    @ReadsNow
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @RolesAllowed("figures:read")
    @Operation(operationId = "listBoardPaperIssues", summary = "Lists the issues of a paper, the latest first")
    @APIResponse(
            responseCode = "200",
            description = "The issues",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Issues.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(
            @PathParam("id") String id,
            @Parameter(description = "html or json, where Accept can't say it") @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        List<Issue> found = issues.of(id);
        return Representation.wanted(format, headers) == Representation.PAGE
                ? HtmlResponse.of(page.list(issues.paper(id), found))
                : Response.ok(new Issues(found), MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    @GET
    @ReadsNow
    @Path("/{number}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @RolesAllowed("figures:read")
    @Operation(
            operationId = "readBoardPaperIssue",
            summary = "Reads an issue exactly as the board had it",
            description =
                    "Gives the frozen bytes, whose SHA-256 stands in the issue. Needs, beside the permission below, whatever"
                            + " permissions the paper's figures needed when it was issued, such as `figures:unsuppressed`.")
    @APIResponse(
            responseCode = "200",
            description = "The frozen paper",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PaperDocument.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response read(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @Parameter(description = "html or json, where Accept can't say it") @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        FrozenIssue frozen = issues.read(id, number);
        return Representation.wanted(format, headers) == Representation.PAGE
                ? HtmlResponse.of(frozen.page())
                : Response.ok(frozen.document(), MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    @GET
    @ReadsNow
    @Path("/{number}/changes")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @RolesAllowed("figures:read")
    @Operation(
            operationId = "listBoardPaperIssueChanges",
            summary = "Lists, cell by cell, what differs from the issue before, and why",
            description = "The first issue differs from nothing and has no changes: 404.")
    @APIResponse(
            responseCode = "200",
            description = "The cells that differ",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Changes.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response changes(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @Parameter(description = "html or json, where Accept can't say it") @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        Changes changes = issues.changes(id, number);
        return Representation.wanted(format, headers) == Representation.PAGE
                ? HtmlResponse.of(page.changes(issues.paper(id), changes))
                : Response.ok(changes, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
