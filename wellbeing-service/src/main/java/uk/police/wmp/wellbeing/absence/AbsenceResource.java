package uk.police.wmp.wellbeing.absence;

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

@Path("/v1/absences")
@Tag(name = "Absences", description = "Spells of absence. Their reasons are behind a permission of their own.")
@RecordOperations(one = "an absence", many = "absences", read = "wellbeing:read", write = "wellbeing:write")
@RunOnVirtualThread
class AbsenceResource extends RecordResource<RecordAbsence, AbsenceView> {

    private final AbsenceService absences;

    AbsenceResource(AbsenceService absences) {
        super(absences);
        this.absences = absences;
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam AbsenceFilter filter, @BeanParam PageRequest page) {
        return page(absences.list(filter), page);
    }
}
