package uk.police.wmp.rest.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Pieces of schemas. */
public final class Schemas {

    private static final String AT = "#/components/schemas/";

    private Schemas() {}

    public static Schema of(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }

    public static Schema text(String format) {
        Schema text = of(SchemaType.STRING);
        text.setFormat(format);
        return text;
    }

    public static Schema reference(String name) {
        return OASFactory.createSchema().ref(AT + name);
    }

    /** The name that the reference ends with; null of what refers to nothing. */
    public static String name(Schema reference) {
        return reference == null || reference.getRef() == null
                ? null
                : reference.getRef().substring(AT.length());
    }

    public static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }

    /** One that can be changed and leave the other as it is. */
    static Schema copy(Schema schema) {
        Schema copy = OASFactory.createSchema();
        copy.setAll(new LinkedHashMap<>(schema.getAll()));
        return copy;
    }

    /** The same, or null: what a patch takes where a field may be removed. */
    static Schema orNull(Schema schema, Map<String, Schema> all) {
        Schema referred = schema.getRef() == null ? schema : all.get(name(schema));
        boolean simple = referred.getProperties() == null && referred.getEnumeration() == null;
        if (schema.getRef() != null && !simple) {
            return OASFactory.createSchema()
                    .anyOf(List.of(reference(name(schema)), of(SchemaType.NULL)))
                    .description(schema.getDescription());
        }
        Schema nullable = copy(referred);
        nullable.setType(List.of(referred.getType().getFirst(), SchemaType.NULL));
        nullable.setDescription(schema.getDescription());
        return nullable;
    }

    public static void require(Schema schema, String property) {
        if (schema.getRequired() == null || !schema.getRequired().contains(property)) {
            schema.addRequired(property);
        }
    }
}
