package uk.police.wmp.recruitment.fairness.policy;

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

@Path("/v1/people-policies")
@Tag(
        name = "Policies for people",
        description = "Policies, strategies, notices and pay options, and who was consulted on them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PeoplePolicyResource {

    /** What a list answers with. */
    record PeoplePolicyPage(List<PeoplePolicyView> items, String next) {}

    private final PeoplePolicyService policies;
    private final RecordLists lists;

    PeoplePolicyResource(PeoplePolicyService policies, RecordLists lists) {
        this.policies = policies;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listPeoplePolicies", summary = "Lists policies and strategies for people")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PeoplePolicyPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PeoplePolicyFilter filter, @BeanParam PageRequest page) {
        return lists.respond(policies.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createPeoplePolicy", summary = "Records a policy or strategy for people")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PeoplePolicyView.class)))
    public Response create(RegisterPeoplePolicy details) {
        PeoplePolicyView created = policies.create(details);
        return Created.at("/v1/people-policies", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getPeoplePolicy", summary = "Gives a policy or strategy for people")
    public PeoplePolicyView get(@PathParam("id") UUID id) {
        return policies.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changePeoplePolicy", summary = "Changes a policy or strategy for people")
    public PeoplePolicyView change(@PathParam("id") UUID id, MergePatch patch) {
        return policies.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removePeoplePolicy",
            summary = "Removes a policy or strategy for people that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        policies.remove(id);
    }
}
