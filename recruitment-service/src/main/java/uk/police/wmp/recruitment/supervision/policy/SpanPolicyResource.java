package uk.police.wmp.recruitment.supervision.policy;

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

@Path("/v1/span-policies")
@Tag(name = "Supervision", description = "Who reports to whom, and how many people a supervisor should have.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SpanPolicyResource {

    /** What a list answers with. */
    record SpanPolicyPage(List<SpanPolicyView> items, String next) {}

    private final SpanPolicyService policies;
    private final RecordLists lists;

    SpanPolicyResource(SpanPolicyService policies, RecordLists lists) {
        this.policies = policies;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listSpanPolicies", summary = "Lists span of control policies")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SpanPolicyPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam SpanPolicyFilter filter, @BeanParam PageRequest page) {
        return lists.respond(policies.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createSpanPolicy", summary = "Records a span of control policy")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = SpanPolicyView.class)))
    public Response create(SetSpanPolicy details) {
        SpanPolicyView created = policies.create(details);
        return Created.at("/v1/span-policies", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getSpanPolicy", summary = "Gives a span of control policy")
    public SpanPolicyView get(@PathParam("id") UUID id) {
        return policies.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeSpanPolicy", summary = "Changes a span of control policy")
    public SpanPolicyView change(@PathParam("id") UUID id, MergePatch patch) {
        return policies.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removeSpanPolicy",
            summary = "Removes a span of control policy that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        policies.remove(id);
    }
}
