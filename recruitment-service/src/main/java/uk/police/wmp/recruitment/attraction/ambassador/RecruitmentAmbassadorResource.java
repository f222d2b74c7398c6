package uk.police.wmp.recruitment.attraction.ambassador;

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

@Path("/v1/recruitment-ambassadors")
@Tag(name = "Recruitment ambassadors", description = "Colleagues who promote a career in the force.")
@RecordOperations(
        one = "a recruitment ambassador",
        many = "recruitment ambassadors",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class RecruitmentAmbassadorResource extends RecordResource<RecordRecruitmentAmbassador, RecruitmentAmbassadorView> {

    RecruitmentAmbassadorResource(RecruitmentAmbassadorService ambassadors) {
        super(ambassadors);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam RecruitmentAmbassadorFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
