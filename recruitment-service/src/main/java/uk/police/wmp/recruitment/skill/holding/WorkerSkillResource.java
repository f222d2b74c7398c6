package uk.police.wmp.recruitment.skill.holding;

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

@Path("/v1/worker-skills")
@Tag(name = "Skills", description = "What people can do, and what units need.")
@RecordOperations(one = "a skill held", many = "skills held", read = "recruitment:read", write = "recruitment:write")
@RunOnVirtualThread
class WorkerSkillResource extends RecordResource<RecordWorkerSkill, WorkerSkillView> {

    WorkerSkillResource(WorkerSkillService held) {
        super(held);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam WorkerSkillFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
