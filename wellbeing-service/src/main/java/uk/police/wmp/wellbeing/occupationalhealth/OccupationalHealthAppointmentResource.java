package uk.police.wmp.wellbeing.occupationalhealth;

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
import uk.police.wmp.wellbeing.confidentiality.Confidentiality;

@Path("/v1/occupational-health-appointments")
@Tag(
        name = "Occupational health",
        description = "Referrals and appointments. That there is one is itself confidential.")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OccupationalHealthAppointmentResource {

    /** What a list answers with. */
    record OccupationalHealthAppointmentPage(List<OccupationalHealthAppointmentView> items, String next) {}

    private final OccupationalHealthAppointmentService appointments;
    private final RecordLists lists;

    OccupationalHealthAppointmentResource(OccupationalHealthAppointmentService appointments, RecordLists lists) {
        this.appointments = appointments;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed(Confidentiality.HR)
    @Operation(
            operationId = "listOccupationalHealthAppointments",
            summary = "Lists appointments with occupational health")
    @APIResponse(
            responseCode = "200",
            description = "A page of them; with `Accept: text/csv` all that match.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = OccupationalHealthAppointmentPage.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    public Response list(@BeanParam OccupationalHealthAppointmentFilter filter, @BeanParam PageRequest page) {
        return lists.respond(appointments.list(filter), page);
    }

    @POST
    @Idempotent
    @RolesAllowed("wellbeing:write")
    @Operation(
            operationId = "createOccupationalHealthAppointment",
            summary = "Records an appointment with occupational health")
    @APIResponse(
            responseCode = "201",
            description = "As recorded.",
            content = @Content(schema = @Schema(implementation = OccupationalHealthAppointmentView.class)))
    public Response create(RecordOccupationalHealthAppointment details) {
        OccupationalHealthAppointmentView created = appointments.create(details);
        return Created.at("/v1/occupational-health-appointments", created.id(), created);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Confidentiality.HR)
    @Operation(
            operationId = "getOccupationalHealthAppointment",
            summary = "Gives an appointment with occupational health")
    public OccupationalHealthAppointmentView get(@PathParam("id") UUID id) {
        return appointments.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("wellbeing:write")
    @Operation(
            operationId = "changeOccupationalHealthAppointment",
            summary = "Changes an appointment with occupational health")
    public OccupationalHealthAppointmentView change(@PathParam("id") UUID id, MergePatch patch) {
        return appointments.change(id, patch);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("wellbeing:write")
    @Operation(
            operationId = "removeOccupationalHealthAppointment",
            summary = "Removes an appointment with occupational health that was recorded in error")
    public void remove(@PathParam("id") UUID id) {
        appointments.remove(id);
    }
}
