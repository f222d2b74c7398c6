package uk.police.wmp.houserules.examples.rota;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.IfMatch;
import uk.police.wmp.rest.ReadScope;
import uk.police.wmp.rest.ReadsNow;

@Path("/v1/swaps")
class SwapResource {

    private final IfMatch ifMatch;
    private final ReadScope scope;

    SwapResource(IfMatch ifMatch, ReadScope scope) {
        this.ifMatch = ifMatch;
        this.scope = scope;
    }

    @PATCH
    @Path("/{id}")
    @Operation(operationId = "changeSwap", summary = "Never checks the version")
    public void change() {
        forgotten();
    }

    @POST
    @Path("/{id}/agree")
    @AgainstVersion
    @Idempotent
    @Operation(operationId = "agreeSwap", summary = "Checks the version, and answers what no key can be kept with")
    public String agree() {
        checked();
        return "agreed";
    }

    @POST
    @Path("/{id}/refuse")
    @Operation(operationId = "refuseSwap", summary = "Checks the version, and doesn't say so")
    public void refuse() {
        Runnable later = this::checked;
        later.run();
    }

    @GET
    @Operation(operationId = "listSwaps", summary = "Never looks back, and doesn't say so")
    public List<String> list() {
        return List.of();
    }

    @GET
    @Path("/{id}")
    @ReadsNow
    @Operation(operationId = "getSwap", summary = "Looks back, and says that it doesn't")
    public String get() {
        return scope.read(() -> "swap");
    }

    @GET
    @Path("/found")
    @ReadsNow
    @Operation(operationId = "findSwaps", summary = "Filters by a code that nothing checks")
    public List<String> find(SwapFilter filter) {
        return List.of();
    }

    private void forgotten() {}

    private void checked() {
        ifMatch.require(1);
    }
}
