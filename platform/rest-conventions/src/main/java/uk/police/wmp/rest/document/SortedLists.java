package uk.police.wmp.rest.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;
import uk.police.wmp.rest.OperationMethods;
import uk.police.wmp.rest.SortedBy;

/** Says of lists outside {@code Records} what they may be sorted by ({@link SortedBy}); one with an order of its own takes no sort. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SortedLists implements OASFilter {

    private final OperationMethods methods;

    public SortedLists(IndexView index) {
        methods = new OperationMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        methods.forEach(document, (path, documented) -> {
            if (documented.is(SortedBy.class)) {
                say(
                        documented.operation(),
                        documented.method().annotation(SortedBy.class).value().asStringArray());
            }
        });
    }

    private static void say(Operation list, String[] fields) {
        if (fields.length == 0) {
            list.setParameters(list.getParameters().stream()
                    .filter(parameter -> !"sort".equals(parameter.getName()))
                    .toList());
            return;
        }
        List<Object> values = Arrays.stream(fields)
                .flatMap(field -> Stream.<Object>of(field, "-" + field))
                .toList();
        list.getParameters().stream()
                .filter(parameter -> "sort".equals(parameter.getName()))
                .forEach(parameter ->
                        parameter.setSchema(Schemas.of(Schema.SchemaType.STRING).enumeration(values)));
    }
}
