package uk.police.wmp.history;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InstanceHandle;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import uk.police.wmp.rest.Names;
import uk.police.wmp.rest.document.CodeList;
import uk.police.wmp.rest.document.Schemas;

/** Types the feed: an event for each record type, told apart by its {@code type}, with the record's columns as data. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP, priority = 100)
public class ChangeEvents implements OASFilter {

    private static final List<String> KINDS = List.of("created", "changed", "corrected", "deleted", "redacted");
    private static final String ONE = "Change";
    private static final String ANY = "ChangeEvent";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = new TreeMap<>(document.getComponents().getSchemas());
        Map<String, String> rows = new HashMap<>();
        schemas.forEach((name, schema) -> {
            if (schema.get(RowSchemas.TABLE) != null) {
                rows.put(schema.get(RowSchemas.TABLE).toString(), name);
            }
        });
        rows.values().forEach(name -> schemas.get(name).set(RowSchemas.TABLE, null));
        List<Schema> events = new ArrayList<>();
        Discriminator discriminator = OASFactory.createDiscriminator().propertyName("type");
        for (TrackedRecord record : tracked()) {
            String row = rows.remove(record.table());
            if (row == null) {
                throw new IllegalStateException("No entity is of the table " + record.table());
            }
            complete(schemas.get(row), view(document, record), record);
            Schema event = Schemas.reference(row.replaceFirst("Data$", "Change"));
            schemas.put(Schemas.name(event), event(record, row));
            events.add(event);
            KINDS.forEach(kind -> discriminator.addMapping(type(record, kind), event.getRef()));
        }
        rows.values().forEach(schemas::remove);
        if (!events.isEmpty()) {
            schemas.put(
                    ANY,
                    OASFactory.createSchema()
                            .description("A change of a record of one of these types.")
                            .oneOf(events)
                            .discriminator(discriminator));
            document.getPaths()
                    .getPathItem("/v1/changes")
                    .getGET()
                    .getResponses()
                    .getAPIResponse("200")
                    .getContent()
                    .getMediaType(ChangeResource.CLOUD_EVENTS)
                    .getSchema()
                    .setItems(Schemas.reference(ANY));
        }
        document.getComponents().setSchemas(schemas);
    }

    private static List<TrackedRecord> tracked() {
        return Arc.container().listAll(TrackedRecord.class).stream()
                .map(InstanceHandle::get)
                .sorted(Comparator.comparing(TrackedRecord::recordType))
                .toList();
    }

    private static Schema event(TrackedRecord record, String row) {
        Schema own = Schemas.of(SchemaType.OBJECT)
                .addProperty(
                        "type",
                        Schemas.of(SchemaType.STRING)
                                .enumeration(KINDS.stream()
                                        .map(kind -> (Object) type(record, kind))
                                        .toList())
                                .description("Which kind of record changed, and how."))
                .addProperty(
                        "data",
                        Schemas.reference(row)
                                .description("The record as this change left it, as far as this caller may see it;"
                                        + " absent when it was removed."));
        return OASFactory.createSchema()
                .description("A change among " + record.recordType().replace('-', ' ') + '.')
                .allOf(List.of(Schemas.reference(ONE), own));
    }

    private static String type(TrackedRecord record, String kind) {
        return Change.type(record.recordType(), kind);
    }

    /** Without the columns that never leave; in the words of the representation, which has most of the same. */
    private static void complete(Schema row, Schema view, TrackedRecord record) {
        record.hidden().stream().map(Names::camelCase).forEach(row::removeProperty);
        row.getProperties().forEach((name, property) -> {
            Schema shown = view == null || view.getProperties() == null
                    ? null
                    : view.getProperties().get(name);
            if (shown != null && shown.getDescription() != null) {
                property.setDescription(shown.getDescription());
            }
            if (shown != null && shown.get(CodeList.EXTENSION) != null) {
                property.set(CodeList.EXTENSION, shown.get(CodeList.EXTENSION));
            }
        });
        record.guarded().keySet().forEach(column -> mayBeMissing(column, row, view));
        record.identifying().forEach(column -> mayBeMissing(column, row, view));
    }

    /** What only some may see, and what erasure empties. */
    private static void mayBeMissing(String column, Schema row, Schema view) {
        String name = Names.camelCase(column);
        for (Schema schema : view == null ? List.of(row) : List.of(row, view)) {
            boolean erased = name.equals("externalId"); // emptied into another one
            if (schema.getRequired() != null && !erased) {
                schema.setRequired(schema.getRequired().stream()
                        .filter(required -> !required.equals(name))
                        .toList());
            }
        }
    }

    private static Schema view(OpenAPI document, TrackedRecord record) {
        PathItem one = document.getPaths().getPathItem("/v1/" + record.recordType() + "/{id}");
        Operation get = one == null ? null : one.getGET();
        String name = get == null || get.getResponses().getAPIResponse("200") == null
                ? null
                : Schemas.name(get.getResponses()
                        .getAPIResponse("200")
                        .getContent()
                        .getMediaType("application/json")
                        .getSchema());
        return name == null ? null : document.getComponents().getSchemas().get(name);
    }
}
