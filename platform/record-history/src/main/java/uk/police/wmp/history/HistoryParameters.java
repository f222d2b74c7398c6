package uk.police.wmp.history;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;
import uk.police.wmp.rest.ApiComponents;
import uk.police.wmp.rest.OperationMethods;
import uk.police.wmp.rest.ReadsNow;
import uk.police.wmp.rest.WithoutVersion;

/** Writes into the document what a recorded history adds to operations: what is read as known at, and why something is changed. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class HistoryParameters implements OASFilter {

    private final OperationMethods methods;

    public HistoryParameters(IndexView index) {
        methods = new OperationMethods(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        ApiComponents components = new ApiComponents(document);
        methods.forEach(document, (path, documented) -> {
            if (documented.changes() && !documented.is(WithoutVersion.class)) {
                takesReason(components, documented.operation());
            }
            if (!documented.changes() && !documented.is(ReadsNow.class)) {
                takesMoment(components, documented.operation());
            }
        });
    }

    private static void takesMoment(ApiComponents components, Operation operation) {
        components.takes(
                operation,
                "AsKnownAt",
                Parameter.In.QUERY,
                "asKnownAt",
                false,
                "Answers from what was recorded then: an instant that has passed (`2022-04-08T12:00:00Z`), or a change position"
                        + " (`8437`), which is exact for ever.");
    }

    private static void takesReason(ApiComponents components, Operation operation) {
        components.takes(
                operation,
                "ChangeReason",
                Parameter.In.HEADER,
                Writer.REASON_HEADER,
                false,
                "Why, in 1 to 500 characters: kept with the change, which the feed then tells as a correction.");
    }
}
