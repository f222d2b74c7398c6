package uk.police.wmp.rest.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says what a PATCH takes: the fields of the request that makes such a record (the POST at the address above), none of them
 * required, and null where the field may be removed.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 800)
public class PatchSchemas implements OASFilter {

    private static final String MERGE_PATCH = "application/merge-patch+json";
    private static final String JSON = "application/json";
    /** The framework's schema of the body, which is the same for all. */
    private static final String UNTYPED = "uk.police.wmp.rest.reading.MergePatch";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Map<String, PathItem> paths = document.getPaths().getPathItems();
        paths.forEach((path, item) -> {
            MediaType patch = body(item.getPATCH(), MERGE_PATCH);
            PathItem above = paths.get(path.substring(0, path.lastIndexOf('/')));
            MediaType made = above == null ? null : body(above.getPOST(), JSON);
            if (patch != null && made != null) {
                String request = Schemas.name(made.getSchema());
                String name = item.getPATCH().getOperationId().replaceFirst("^[a-z]+", "") + "Patch";
                document.getComponents().addSchema(name, patchOf(schemas.get(request), schemas));
                patch.setSchema(Schemas.reference(name));
            }
        });
        document.getComponents().removeSchema(UNTYPED);
    }

    private static MediaType body(Operation operation, String type) {
        return operation == null || operation.getRequestBody() == null
                ? null
                : operation.getRequestBody().getContent().getMediaType(type);
    }

    private static Schema patchOf(Schema request, Map<String, Schema> schemas) {
        Schema patch = Schemas.of(Schema.SchemaType.OBJECT)
                .description(
                        "The fields to change (RFC 7396): a value replaces, null removes, what isn't mentioned stays.");
        request.getProperties().forEach((name, property) -> {
            boolean needed =
                    request.getRequired() != null && request.getRequired().contains(name);
            patch.addProperty(name, needed ? Schemas.copy(property) : Schemas.orNull(property, schemas));
        });
        return patch;
    }
}
