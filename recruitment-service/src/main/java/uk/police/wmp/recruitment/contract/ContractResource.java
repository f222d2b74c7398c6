package uk.police.wmp.recruitment.contract;

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

@Path("/v1/contracts")
@Tag(name = "Contracts", description = "Contracted hours, from when to when.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ContractResource {

    /** What a list answers with. */
    record ContractPage(List<ContractView> items, String next) {}

    private final ContractService contracts;
    private final RecordLists lists;

    ContractResource(ContractService contracts, RecordLists lists) {
        this.contracts = contracts;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "listContracts", summary = "Lists contracts")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ContractPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam ContractFilter filter, @BeanParam PageRequest page) {
        return lists.respond(contracts.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "createContract", summary = "Records a contract")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = ContractView.class)))
    public Response create(RecordContract details) {
        ContractView created = contracts.create(details);
        return Created.at("/v1/contracts", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed("recruitment:read")
    @Operation(operationId = "getContract", summary = "Gives a contract")
    public ContractView get(@PathParam("id") UUID id) {
        return contracts.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "changeContract", summary = "Changes a contract")
    public ContractView change(@PathParam("id") UUID id, MergePatch patch) {
        return contracts.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("recruitment:write")
    @Operation(operationId = "removeContract", summary = "Removes a contract that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        contracts.remove(id);
    }
}
