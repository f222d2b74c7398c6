package uk.police.wmp.recruitment.rights;

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
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.ReadsNow;
import uk.police.wmp.rest.RecordLists;
import uk.police.wmp.rest.SortedBy;
import uk.police.wmp.rest.WithoutVersion;

@Path("/v1/subject-access")
@Tag(name = "People's rights", description = "What is held on a worker or candidate, and its erasure.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SubjectAccessResource {

    /** What a list answers with. */
    record RightExercisedPage(List<RightExercisedView> items, String next) {}

    private final SubjectAccessService subjects;
    private final RecordLists lists;

    SubjectAccessResource(SubjectAccessService subjects, RecordLists lists) {
        this.subjects = subjects;
        this.lists = lists;
    }

    @GET
    @Path("/{id}")
    @ReadsNow
    @RolesAllowed("subject-access:read")
    @Operation(
            operationId = "getSubjectAccess",
            summary = "Gives everything that is held on a worker or candidate",
            description =
                    "Every record about the person with everything that it ever said, the newest first. A candidate who"
                            + " became a worker is one person: either id gives both. Who asked is written down.")
    public SubjectAccess get(@PathParam("id") UUID id) throws SQLException {
        return subjects.access(id);
    }

    @POST
    @Path("/{id}/erasure")
    @Idempotent
    @WithoutVersion("concerns whatever is held on the person when it is done")
    @RolesAllowed("subject-access:erase")
    @Operation(
            operationId = "eraseSubject",
            summary = "Erases who a person is",
            description =
                    "Names, contact data and free text go, from the records and from all their history; the days, outcomes and"
                            + " characteristics that published figures counted stay and belong to nobody. It can't be undone. Somebody who"
                            + " serves, or whose application is open, is kept: 409.")
    @APIResponse(
            responseCode = "200",
            description = "What was erased.",
            content = @Content(schema = @Schema(implementation = Erased.class)))
    public Response erase(@PathParam("id") UUID id, ErasePerson request) throws SQLException {
        return Response.ok(subjects.erase(id, request)).build();
    }

    @GET
    @SortedBy("exercisedAt")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("audit:read")
    @Operation(
            operationId = "listRightsExercised",
            summary = "Lists who was given what is held on a person, or erased a person, and when")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RightExercisedPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam RightExercisedFilter filter, @BeanParam PageRequest page) {
        return lists.respond(subjects.exercised(filter), page);
    }
}
