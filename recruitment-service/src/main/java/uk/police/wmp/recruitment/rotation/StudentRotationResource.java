package uk.police.wmp.recruitment.rotation;

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

@Path("/v1/student-rotations")
@Tag(name = "Student rotations", description = "Where student officers learn, one unit at a time.")
@RecordOperations(
        one = "a rotation of a student officer",
        many = "rotations of student officers",
        read = "recruitment:read",
        write = "recruitment:write")
@RunOnVirtualThread
class StudentRotationResource extends RecordResource<RecordStudentRotation, StudentRotationView> {

    StudentRotationResource(StudentRotationService rotations) {
        super(rotations);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam StudentRotationFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
