package uk.police.wmp.gateway.openapi;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Violation;

/** {@code /openapi}: for whoever writes a client, without a token. */
@Path("/openapi")
@PermitAll
@RunOnVirtualThread
class OpenApiResource {

    private static final String YAML = "application/yaml";

    private final MergedOpenApi document;

    OpenApiResource(MergedOpenApi document) {
        this.document = document;
    }

    @GET
    @Operation(hidden = true)
    public Response document(@QueryParam("format") String format, @Context HttpHeaders headers) {
        return switch (format == null ? preferred(headers) : format.toLowerCase(java.util.Locale.ROOT)) {
            case "yaml" -> Response.ok(document.yaml(), YAML).build();
            case "json" ->
                Response.ok(document.json(), MediaType.APPLICATION_JSON).build();
            default -> throw new InvalidRequest(List.of(new Violation("format", "is yaml or json")));
        };
    }

    private static String preferred(HttpHeaders headers) {
        MediaType first = headers.getAcceptableMediaTypes().getFirst();
        return first.getSubtype().equals("json") && !first.isWildcardType() ? "json" : "yaml";
    }
}
