package uk.police.wmp.recruitment.positiveaction.benchmark;

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

@Path("/v1/representation-benchmarks")
@Tag(name = "Positive action", description = "What helps those who are under-represented, and by how much they are.")
@RecordOperations(
        one = "a representation benchmark",
        many = "representation benchmarks",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class RepresentationBenchmarkResource
        extends RecordResource<RecordRepresentationBenchmark, RepresentationBenchmarkView> {

    RepresentationBenchmarkResource(RepresentationBenchmarkService benchmarks) {
        super(benchmarks);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam RepresentationBenchmarkFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
