package uk.police.wmp.recruitment.talent.pool;

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

@Path("/v1/talent-pool-entries")
@Tag(name = "Talent", description = "Critical roles and who could follow in them, talent pools, development needs.")
@RecordOperations(
        one = "an entry of a talent pool",
        many = "entries of talent pools",
        read = "talent:read",
        write = "talent:write")
@RunOnVirtualThread
class TalentPoolEntryResource extends RecordResource<RecordTalentPoolEntry, TalentPoolEntryView> {

    TalentPoolEntryResource(TalentPoolEntryService entries) {
        super(entries);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam TalentPoolEntryFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
