package uk.police.wmp.wellbeing.occupationalhealth;

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
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;

@Path("/v1/occupational-health-appointments")
@Tag(
        name = "Occupational health",
        description = "Referrals and appointments. That there is one is itself confidential.")
@RecordOperations(
        one = "an appointment with occupational health",
        many = "appointments with occupational health",
        read = Confidentiality.HR,
        write = "wellbeing:write")
@RunOnVirtualThread
class OccupationalHealthAppointmentResource
        extends RecordResource<RecordOccupationalHealthAppointment, OccupationalHealthAppointmentView> {

    OccupationalHealthAppointmentResource(OccupationalHealthAppointmentService appointments) {
        super(appointments);
    }

    @GET
    @Authenticated
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response list(@BeanParam OccupationalHealthAppointmentFilter filter, @BeanParam PageRequest page) {
        return page(filter, page);
    }
}
