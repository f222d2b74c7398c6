package uk.police.wmp.houserules.examples.rota;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.police.wmp.houserules.examples.leave.Leave;

@Path("/v1/shifts")
public class ShiftResource {

    @Inject
    Clock clock;

    @GET
    @Operation(operationId = "listShifts")
    @Transactional
    List<Shift> list() {
        System.out.println(LocalDate.now());
        return List.of();
    }

    @GET
    @Path("/leave")
    public Leave leave() {
        return new Leave(Instant.now(clock));
    }
}
