package uk.police.wmp.rest;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The code lists, for whoever builds a form or reads a code: any valid token may. */
@Path("/v1/codes")
@Tag(name = "Codes", description = "Code lists, each code with the dates on which it may be recorded.")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
class CodeResource {

    /**
     * The names of the lists.
     *
     * @param lists in the order of the alphabet
     */
    public record Lists(SortedSet<String> lists) {}

    /**
     * One list, in its own order.
     *
     * @param list its name
     * @param codes also those that are no longer recorded
     */
    public record CodeList(String list, List<Code> codes) {}

    private final CodeLists codes;

    CodeResource(CodeLists codes) {
        this.codes = codes;
    }

    @GET
    @ReadsNow
    @Operation(operationId = "listCodeLists", summary = "Names the code lists of this service")
    public Lists names() {
        return new Lists(codes.names());
    }

    @GET
    @Path("/{list}")
    @ReadsNow
    @Operation(operationId = "getCodeList", summary = "Gives the codes of one list with their dates and groups")
    public CodeList list(@PathParam("list") String list) {
        List<Code> found = codes.list(list);
        if (found.isEmpty()) {
            throw new RecordNotFound("code lists", list);
        }
        return new CodeList(list, found);
    }
}
