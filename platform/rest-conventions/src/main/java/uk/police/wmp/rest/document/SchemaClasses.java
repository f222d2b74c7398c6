package uk.police.wmp.rest.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** The records behind a document's schemas, which are named for them. */
final class SchemaClasses {

    private static final DotName NAMED =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

    private final Map<String, List<ClassInfo>> byName;

    SchemaClasses(IndexView index) {
        byName = index.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("uk.police.wmp"))
                .sorted(Comparator.comparing(ClassInfo::name))
                .collect(Collectors.groupingBy(SchemaClasses::schemaName, HashMap::new, Collectors.toList()));
    }

    /** The record that the schema is of: of two with one name, the one whose components all stand in it. */
    Optional<ClassInfo> of(String name, Schema schema) {
        Set<String> properties = schema.getProperties() == null
                ? Set.of()
                : new HashSet<>(schema.getProperties().keySet());
        return byName.getOrDefault(name, List.of()).stream()
                .filter(type -> properties.containsAll(components(type)))
                .findFirst();
    }

    static List<String> components(ClassInfo type) {
        return type.recordComponentsInDeclarationOrder().stream()
                .map(RecordComponentInfo::name)
                .toList();
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance said = type.declaredAnnotation(NAMED);
        return said == null || said.value("name") == null
                ? type.simpleName()
                : said.value("name").asString();
    }
}
