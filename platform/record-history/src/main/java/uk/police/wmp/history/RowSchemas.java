package uk.police.wmp.history;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import uk.police.wmp.rest.Names;
import uk.police.wmp.rest.document.Javadocs;
import uk.police.wmp.rest.document.Schemas;

/**
 * A schema for each entity of what the feed gives of it: its row, column by column. Which of them the feed has, and under
 * which record type, {@link ChangeEvents} knows when the application runs.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 950)
public class RowSchemas implements OASFilter {

    /** On the schema of a row, until the document is whole: its table. */
    static final String TABLE = "x-table";

    private static final String PERSISTENCE = "jakarta.persistence.";
    private static final Set<DotName> NOT_COLUMNS = Set.of(
            DotName.createSimple(PERSISTENCE + "Transient"),
            DotName.createSimple(PERSISTENCE + "OneToMany"),
            DotName.createSimple(PERSISTENCE + "ElementCollection"),
            DotName.createSimple(PERSISTENCE + "Version"),
            DotName.createSimple("org.hibernate.annotations.Formula"));
    private static final List<DotName> TO_ONE =
            List.of(DotName.createSimple(PERSISTENCE + "ManyToOne"), DotName.createSimple(PERSISTENCE + "OneToOne"));

    private final IndexView index;
    private final Javadocs javadocs = new Javadocs();

    public RowSchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        for (AnnotationInstance found : index.getAnnotations(DotName.createSimple(PERSISTENCE + "Entity"))) {
            ClassInfo entity = found.target().asClass();
            Map<String, Schema> rows = new LinkedHashMap<>();
            lineage(entity)
                    .flatMap(owner -> owner.fieldsInDeclarationOrder().stream())
                    .filter(RowSchemas::isColumn)
                    .forEach(field -> add(
                            rows.computeIfAbsent(tableOf(field, entity), table -> row(table, table(entity))), field));
            rows.forEach((table, row) -> document.getComponents().addSchema(name(table, entity) + "Data", row));
        }
    }

    private static Schema row(String table, String main) {
        Schema row = Schemas.of(SchemaType.OBJECT).description("The record as a change left it.");
        row.set(TABLE, table);
        if (!table.equals(main)) {
            row.addProperty("id", Schemas.text("uuid"));
            row.addRequired("id");
        }
        return row;
    }

    /** The entity's own table, or a secondary one that the field says. */
    private static String tableOf(FieldInfo field, ClassInfo entity) {
        AnnotationInstance column = field.annotation(DotName.createSimple(PERSISTENCE + "Column"));
        return column != null && column.value("table") != null
                ? column.value("table").asString()
                : table(entity);
    }

    /** {@code Absence}, and of its secondary table {@code AbsenceReason}. */
    private static String name(String table, ClassInfo entity) {
        String camel = Names.camelCase(table);
        return table.equals(table(entity))
                ? entity.simpleName()
                : Character.toUpperCase(camel.charAt(0)) + camel.substring(1);
    }

    /** The most general first, which is that of the id. */
    private Stream<ClassInfo> lineage(ClassInfo entity) {
        ClassInfo above = index.getClassByName(entity.superName());
        return above == null || above.name().equals(DotName.OBJECT_NAME)
                ? Stream.of(entity)
                : Stream.concat(lineage(above), Stream.of(entity));
    }

    private static boolean isColumn(FieldInfo field) {
        return !java.lang.reflect.Modifier.isStatic(field.flags())
                && NOT_COLUMNS.stream().noneMatch(field::hasAnnotation);
    }

    private void add(Schema row, FieldInfo field) {
        AnnotationInstance toOne = TO_ONE.stream()
                .map(field::annotation)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        String name = column(field, toOne != null);
        Schema property = toOne != null ? Schemas.text("uuid") : schema(field);
        row.addProperty(name, property.description(javadocs.ofField(field.declaringClass(), field.name())));
        boolean always = toOne != null
                ? toOne.value("optional") != null && !toOne.value("optional").asBoolean()
                : field.name().equals("id") || field.name().equals("externalId");
        if (always) {
            Schemas.require(row, name);
        }
    }

    private static String column(FieldInfo field, boolean toOne) {
        AnnotationInstance said =
                field.annotation(DotName.createSimple(PERSISTENCE + (toOne ? "JoinColumn" : "Column")));
        return said != null && said.value("name") != null
                ? Names.camelCase(said.value("name").asString())
                : field.name() + (toOne ? "Id" : "");
    }

    /** As PostgreSQL writes the column in JSON. */
    private Schema schema(FieldInfo field) {
        return switch (field.type().name().withoutPackagePrefix()) {
            case "String" -> Schemas.of(SchemaType.STRING);
            case "LocalDate" -> Schemas.text("date");
            case "Instant" -> Schemas.text("date-time");
            case "UUID" -> Schemas.text("uuid");
            case "Integer", "int" -> Schemas.of(SchemaType.INTEGER).format("int32");
            case "Long", "long" -> Schemas.of(SchemaType.INTEGER).format("int64");
            case "BigDecimal" -> Schemas.of(SchemaType.NUMBER);
            case "Boolean", "boolean" -> Schemas.of(SchemaType.BOOLEAN);
            default -> named(field);
        };
    }

    /** One of several names; of anything else nothing is promised. */
    private Schema named(FieldInfo field) {
        ClassInfo type = index.getClassByName(field.type().name());
        return type != null && type.isEnum()
                ? Schemas.of(SchemaType.STRING)
                        .enumeration(type.enumConstants().stream()
                                .map(constant -> (Object) constant.name())
                                .toList())
                : OASFactory.createSchema();
    }

    private static String table(ClassInfo entity) {
        AnnotationInstance said = entity.declaredAnnotation(DotName.createSimple(PERSISTENCE + "Table"));
        return said != null && said.value("name") != null
                ? said.value("name").asString()
                : Arrays.stream(entity.simpleName().split("(?=[A-Z])"))
                        .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                        .reduce((a, b) -> a + '_' + b)
                        .orElseThrow();
    }
}
