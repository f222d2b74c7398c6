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

@Path("/v1/policy-consultations")
@Tag(
        name = "Policies for people",
        description = "Policies, strategies, notices and pay options, and who was consulted on them.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PolicyConsultationResource {

    /** What a list answers with. */
    record PolicyConsultationPage(List<PolicyConsultationView> items, String next) {}

    private final PolicyConsultationService consultations;
    private final RecordLists lists;

    PolicyConsultationResource(PolicyConsultationService consultations, RecordLists lists) {
        this.consultations = consultations;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listPolicyConsultations", summary = "Lists consultations on policies")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PolicyConsultationPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam PolicyConsultationFilter filter, @BeanParam PageRequest page) {
        return lists.respond(consultations.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createPolicyConsultation", summary = "Records a consultation on a policy")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = PolicyConsultationView.class)))
    public Response create(ConsultOnPolicy details) {
        PolicyConsultationView created = consultations.create(details);
        return Created.at("/v1/policy-consultations", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getPolicyConsultation", summary = "Gives a consultation on a policy")
    public PolicyConsultationView get(@PathParam("id") UUID id) {
        return consultations.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changePolicyConsultation", summary = "Changes a consultation on a policy")
    public PolicyConsultationView change(@PathParam("id") UUID id, MergePatch patch) {
        return consultations.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(
            operationId = "removePolicyConsultation",
            summary = "Removes a consultation on a policy that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        consultations.remove(id);
    }
}
