package uk.police.wmp.rest.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.rest.FormulaText;

/**
 * How one component of a request record is read.
 *
 * @param scalar of the component, or of a list's elements; null for a nested record or a list of them
 * @param nested the plan of a nested record or of a list's elements; null for simple values
 * @param code the code list that the value, or every element, is of; null when it isn't a code
 */
record Component(
        String name,
        Class<?> type,
        boolean required,
        boolean list,
        int mostElements,
        Scalar scalar,
        RecordPlan<?> nested,
        CodeOf code,
        Method accessor) {

    private static final int DEFAULT_MOST_ELEMENTS = 1_000;

    static Component of(RecordComponent component) {
        // constraints are on the field: most of them can't be on a record component itself
        Field field = fieldOf(component);
        boolean list = component.getType() == List.class;
        AnnotatedType annotated = field.getAnnotatedType();
        AnnotatedType valueType =
                list ? ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0] : annotated;
        if (!(valueType.getType() instanceof Class<?> type)) {
            throw unsupported(component);
        }
        Size size = (list ? valueType : (AnnotatedElement) field).getAnnotation(Size.class);
        Scalar scalar = type == String.class
                ? Scalars.text(component.getName(), size)
                : Scalars.of(type).orElse(null);
        if (scalar == null && (!type.isRecord() || !(isValid(field) || isValid(valueType)))) {
            throw unsupported(component);
        }
        Size elements = field.getAnnotation(Size.class);
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Component(
                component.getName(),
                type,
                component.getType().isPrimitive() || isRequired(field),
                list,
                elements == null ? DEFAULT_MOST_ELEMENTS : Integer.MAX_VALUE,
                scalar,
                scalar == null ? RecordPlan.of(type.asSubclass(Record.class)) : null,
                field.getAnnotation(CodeOf.class),
                accessor);
    }

    boolean isFlat() {
        return scalar != null && !list;
    }

    /** The value; null when there is none, or when it is faulty. */
    Object fromJson(JsonNode node, String at, Faults faults) {
        if (node == null || node.isNull()) {
            return absent(at, faults);
        }
        if (!list) {
            return one(node, at, faults);
        }
        if (!(node instanceof ArrayNode array)) {
            faults.add(at, "must be an array");
            return null;
        }
        if (array.size() > mostElements) {
            faults.add(at, "must have at most " + mostElements + " elements");
            return null;
        }
        List<Object> elements = new ArrayList<>(array.size());
        for (JsonNode element : array) {
            elements.add(one(element, Pointers.to(at, elements.size()), faults));
        }
        return elements.contains(null) ? null : List.copyOf(elements);
    }

    /** The same from a cell of a CSV file, in which text that looks like a formula is neutralised. */
    Object fromCell(String text, String at, Faults faults) {
        return fromText(type == String.class ? FormulaText.restored(text) : text, at, faults);
    }

    /** The same from plain text, where none means absent. */
    Object fromText(String text, String at, Faults faults) {
        return text == null || text.isEmpty() ? absent(at, faults) : unlessFault(scalar.fromText(text), at, faults);
    }

    Object valueIn(Record record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new UndeclaredThrowableException(impossible, "reading " + accessor);
        }
    }

    private Object one(JsonNode node, String at, Faults faults) {
        if (scalar != null) {
            return unlessFault(scalar.fromJson(node), at, faults);
        }
        if (node instanceof ObjectNode object) {
            return nested.fromJson(object, at, faults);
        }
        faults.add(at, "must be an object");
        return null;
    }

    private Object absent(String at, Faults faults) {
        if (required) {
            faults.add(at, "is required");
        }
        return null;
    }

    private static Object unlessFault(Object read, String at, Faults faults) {
        if (read instanceof Scalar.Fault fault) {
            faults.add(at, fault.message());
            return null;
        }
        return read;
    }

    private static boolean isRequired(Field field) {
        return field.isAnnotationPresent(NotNull.class)
                || field.isAnnotationPresent(NotBlank.class)
                || field.isAnnotationPresent(NotEmpty.class);
    }

    private static boolean isValid(AnnotatedElement element) {
        return element.isAnnotationPresent(Valid.class);
    }

    private static Field fieldOf(RecordComponent component) {
        try {
            return component.getDeclaringRecord().getDeclaredField(component.getName());
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(component + " has no field", impossible);
        }
    }

    private static IllegalStateException unsupported(RecordComponent component) {
        return new IllegalStateException(
                "%s of %s is not of a type that requests may have: a simple value, a record marked @Valid, or a List of either"
                        .formatted(
                                component.getName(),
                                component.getDeclaringRecord().getName()));
    }
}
