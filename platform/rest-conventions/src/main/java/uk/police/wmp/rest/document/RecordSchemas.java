package uk.police.wmp.rest.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Makes the schema of a record what is read and sent of it: its components and nothing else (rules such as {@code isInOrder}
 * are no fields), each with its description, its code list and its limits.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 900)
public class RecordSchemas implements OASFilter {

    /** What a text or a list may have at most where nothing else is said: the reader's own limits. */
    private static final int MOST = 1_000;

    private final SchemaClasses classes;
    private final Javadocs javadocs = new Javadocs();

    public RecordSchemas(IndexView index) {
        classes = new SchemaClasses(index);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        SchemaUses uses = new SchemaUses(document);
        Map<String, ClassInfo> records = new LinkedHashMap<>();
        schemas.forEach((name, schema) -> classes.of(name, schema).ifPresent(type -> records.put(name, type)));
        records.forEach((name, type) -> onlyComponents(schemas.get(name), type));
        records.forEach((name, type) -> {
            Schema schema = schemas.get(name);
            if (schema.getDescription() == null) {
                schema.setDescription(javadocs.of(type));
            }
            shape(schema, type, requests(name, uses, records), uses.isRead(name));
            uses.createdBy(name).map(schemas::get).ifPresent(request -> requireWhatIs(request, schema, type));
        });
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null) {
                List<ClassInfo> requests = requests(name, uses, records);
                schema.getProperties()
                        .forEach((component, property) -> describe(property, records.get(name), requests, component));
            }
        });
    }

    private static List<ClassInfo> requests(String view, SchemaUses uses, Map<String, ClassInfo> records) {
        return uses.requestsFor(view).stream()
                .filter(records::containsKey)
                .map(records::get)
                .toList();
    }

    private static void shape(Schema schema, ClassInfo type, List<ClassInfo> requests, boolean read) {
        for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
            Schema property = schema.getProperties().get(component.name());
            codes(property, type, requests, component.name());
            RequiredScope.of(type, component.name()).ifPresent(scope -> property.set(RequiredScope.EXTENSION, scope));
            if (component.type().kind() == Type.Kind.PRIMITIVE) {
                Schemas.require(schema, component.name());
            }
            if (read) {
                limit(property);
            }
        }
    }

    /** What no such record is made without, every representation has, unless its own words say that it may be absent. */
    private void requireWhatIs(Schema request, Schema view, ClassInfo type) {
        if (request.getRequired() != null) {
            request.getRequired().stream()
                    .filter(view.getProperties()::containsKey)
                    .filter(always -> RequiredScope.of(type, always).isEmpty())
                    .filter(always -> {
                        String own = javadocs.of(type, always);
                        return own == null || !own.toLowerCase(Locale.ROOT).contains("absent");
                    })
                    .forEach(always -> Schemas.require(view, always));
        }
    }

    private static void onlyComponents(Schema schema, ClassInfo type) {
        Set<String> components = Set.copyOf(SchemaClasses.components(type));
        List.copyOf(schema.getProperties().keySet()).stream()
                .filter(property -> !components.contains(property))
                .forEach(schema::removeProperty);
    }

    private void describe(Schema property, ClassInfo type, List<ClassInfo> requests, String component) {
        if (property.getDescription() == null) {
            String own = type == null ? null : javadocs.of(type, component);
            String said = own != null ? own : ofRequests(requests, component);
            property.setDescription(said != null ? said : StandardWords.of(component));
        }
        Object list = property.get(CodeList.EXTENSION);
        if (list != null) {
            property.setDescription(CodeList.words(property.getDescription(), list.toString()));
        }
        Object scope = property.get(RequiredScope.EXTENSION);
        if (scope != null) {
            property.setDescription(RequiredScope.words(property.getDescription(), scope.toString()));
        }
    }

    private String ofRequests(List<ClassInfo> requests, String component) {
        for (ClassInfo request : requests) {
            String said = javadocs.of(request, component);
            if (said != null) {
                return said;
            }
        }
        return null;
    }

    private static void codes(Schema property, ClassInfo type, List<ClassInfo> requests, String component) {
        CodeList.of(type, component)
                .or(() -> requests.stream()
                        .flatMap(request -> CodeList.of(request, component).stream())
                        .findFirst())
                .ifPresent(list -> property.set(CodeList.EXTENSION, list));
    }

    private static void limit(Schema property) {
        if (Schemas.is(property, Schema.SchemaType.STRING)
                && property.getMaxLength() == null
                && property.getFormat() == null
                && property.getEnumeration() == null) {
            property.setMaxLength(MOST);
        }
        if (Schemas.is(property, Schema.SchemaType.ARRAY) && property.getMaxItems() == null) {
            property.setMaxItems(MOST);
        }
    }
}
