package uk.police.wmp.history;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.util.TypeLiteral;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import uk.police.wmp.rest.document.Schemas;

/** Says of each list what it may be sorted by, which its service says. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP, priority = 100)
public class SortFields implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Arc.container().listAll(new TypeLiteral<Records<?, ?, ?>>() {}).stream()
                .map(InstanceHandle::get)
                .forEach(records -> say(document, records));
    }

    /** The list of all, and those of some of them, such as a worker's: what they answer with tells. */
    private static void say(OpenAPI document, Records<?, ?, ?> records) {
        List<Object> values = Stream.of(records.sortable())
                .flatMap(field -> Stream.<Object>of(field, "-" + field))
                .toList();
        document.getPaths().getPathItems().forEach((path, item) -> {
            Operation list = item.getGET();
            if (list != null
                    && list.getParameters() != null
                    && !values.isEmpty()
                    && (path.equals("/v1/" + records.recordType()) || answersWith(list, records.pageSchema()))) {
                list.getParameters().stream()
                        .filter(parameter -> "sort".equals(parameter.getName()))
                        .forEach(parameter -> parameter.setSchema(
                                Schemas.of(Schema.SchemaType.STRING).enumeration(values)));
            }
        });
    }

    private static boolean answersWith(Operation list, String schema) {
        APIResponse answer = list.getResponses().getAPIResponse("200");
        MediaType json = answer == null || answer.getContent() == null
                ? null
                : answer.getContent().getMediaType("application/json");
        return json != null
                && json.getSchema() != null
                && json.getSchema().getRef() != null
                && json.getSchema().getRef().endsWith("/" + schema);
    }
}
