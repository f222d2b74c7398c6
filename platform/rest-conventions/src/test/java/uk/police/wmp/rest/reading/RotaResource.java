package uk.police.wmp.rest.reading;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;

/** Takes rotas as any resource takes its records, and gives back what it has read. */
@Path("/test/rotas")
@PermitAll
@RunOnVirtualThread
public class RotaResource {

    private static final FlatRota RECORDED =
            new FlatRota("Desk", LocalDate.of(2020, 3, 31), null, 3, null, true, null, null);

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Rota create(Rota rota) {
        return rota;
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    public FlatRota change(MergePatch patch) {
        return patch.applyTo(RECORDED);
    }
}
