package uk.police.wmp.history;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.enterprise.util.TypeLiteral;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
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

    private static void say(OpenAPI document, Records<?, ?, ?> records) {
        PathItem list = document.getPaths().getPathItem("/v1/" + records.recordType());
        if (list == null || list.getGET() == null || list.getGET().getParameters() == null) {
            return;
        }
        List<Object> values = Stream.of(records.sortable())
                .flatMap(field -> Stream.<Object>of(field, "-" + field))
                .toList();
        for (Parameter parameter : list.getGET().getParameters()) {
            if ("sort".equals(parameter.getName()) && !values.isEmpty()) {
                parameter.setSchema(Schemas.of(org.eclipse.microprofile.openapi.models.media.Schema.SchemaType.STRING)
                        .enumeration(values));
            }
        }
    }
}
