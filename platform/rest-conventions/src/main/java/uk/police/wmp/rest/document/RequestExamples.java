package uk.police.wmp.rest.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;

/** Gives every request in JSON an example of all that it may hold. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 700)
public class RequestExamples implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        ExampleValues values = new ExampleValues(document.getComponents().getSchemas(), new WrittenCodes());
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(item -> item.getOperations().values().forEach(operation -> show(operation, values)));
    }

    private static void show(Operation operation, ExampleValues values) {
        if (operation.getRequestBody() == null) {
            return;
        }
        operation.getRequestBody().getContent().getMediaTypes().forEach((type, body) -> {
            String schema = Schemas.name(body.getSchema());
            if (type.endsWith("json") && schema != null && body.getExample() == null) {
                body.setExample(values.of(schema));
            }
        });
    }
}
