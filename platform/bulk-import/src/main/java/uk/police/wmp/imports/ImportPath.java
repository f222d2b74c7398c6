package uk.police.wmp.imports;

import io.quarkus.arc.Arc;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.util.TypeLiteral;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import uk.police.wmp.rest.document.Schemas;

/**
 * A file is sent to {@code /v1/imports/postings}, an import read at {@code /v1/imports/018f…}: to a document these are one
 * path with one parameter, which names a record type for the one and an id for the other.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP, priority = 100)
public class ImportPath implements OASFilter {

    private static final String OF_TYPE = "/v1/imports/{recordType}";
    private static final String OF_ID = "/v1/imports/{id}";
    private static final String EITHER = "recordTypeOrId";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        PathItem ofType = document.getPaths().getPathItem(OF_TYPE);
        PathItem ofId = document.getPaths().getPathItem(OF_ID);
        if (ofType == null || ofId == null) {
            return;
        }
        List<Object> types = Arc.container().listAll(new TypeLiteral<BulkRecord<?>>() {}).stream()
                .map(record -> (Object) record.get().recordType())
                .sorted()
                .toList();
        Schema type = Schemas.of(Schema.SchemaType.STRING);
        type.setEnumeration(types);
        rename(ofType.getPOST(), "recordType", "Which kind of record the rows are of.", type);
        rename(ofId.getGET(), "id", "The id of the import.", null);
        ofType.setGET(ofId.getGET());
        withoutSort(document.getPaths().getPathItem("/v1/imports").getGET());
        withoutSort(document.getPaths().getPathItem(OF_ID + "/errors").getGET());
        document.getPaths().removePathItem(OF_ID);
        document.getPaths().removePathItem(OF_TYPE);
        document.getPaths().addPathItem("/v1/imports/{" + EITHER + "}", ofType);
    }

    private static void rename(Operation operation, String name, String description, Schema schema) {
        for (Parameter parameter : operation.getParameters()) {
            if (name.equals(parameter.getName()) && parameter.getIn() == Parameter.In.PATH) {
                parameter.setName(EITHER);
                parameter.setDescription(description);
                if (schema != null) {
                    parameter.setSchema(schema);
                }
            }
        }
    }

    /** They have one order. */
    private static void withoutSort(Operation list) {
        list.setParameters(list.getParameters().stream()
                .filter(parameter -> !"sort".equals(parameter.getName()))
                .toList());
    }
}
