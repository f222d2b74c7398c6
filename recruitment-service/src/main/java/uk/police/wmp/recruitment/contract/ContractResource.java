package uk.police.wmp.recruitment.contract;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.police.wmp.history.RecordResource;
import uk.police.wmp.rest.PageRequest;
import uk.police.wmp.rest.RecordOperations;

@Path("/v1/contracts")
@Tag(name = "Contracts", description = "Contracted hours, from when to when.")
@RecordOperations(one = "a contract", many = "contracts", read = "recruitment:read", write = "recruitment:write")
@RunOnVirtualThread
class ContractResource extends RecordResource<RecordContract, ContractView> {

    ContractResource(ContractService contracts) {
        super(contracts);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam ContractFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
