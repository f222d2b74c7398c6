package uk.police.wmp.history;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Generated;
import uk.police.wmp.rest.Attributes;

/**
 * Makes a record of what an entity holds, where it holds all of it: a write then has its answer without asking the database for what
 * it has just written.
 */
final class EntityReader<T extends Record> {

    private final Constructor<T> constructor;
    private final List<Function<RecordedEntity, Object>> components;

    private EntityReader(Constructor<T> constructor, List<Function<RecordedEntity, Object>> components) {
        this.constructor = constructor;
        this.components = components;
    }

    /** Nothing where a component is what only the database knows, or lies beyond what the entity refers to. */
    static <T extends Record> Optional<EntityReader<T>> of(Attributes attributes, Class<T> type) {
        RecordComponent[] declared = type.getRecordComponents();
        List<Function<RecordedEntity, Object>> components = new ArrayList<>();
        for (RecordComponent each : declared) {
            Function<RecordedEntity, Object> component = component(attributes, attributes.of(each));
            if (component == null) {
                return Optional.empty();
            }
            components.add(component);
        }
        Class<?>[] types = Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(new EntityReader<>(constructor, components));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    T read(RecordedEntity entity) {
        try {
            return constructor.newInstance(
                    components.stream().map(each -> each.apply(entity)).toArray());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Function<RecordedEntity, Object> component(Attributes attributes, String path) {
        String[] steps = path.split("\\.");
        Field field = attributes.field(steps[0]).orElse(null);
        if (field == null || steps.length > 2 || isMadeByTheDatabase(field)) {
            return null;
        }
        field.setAccessible(true);
        if (steps.length == 1) {
            return entity -> value(field, entity);
        }
        // by its methods: the fields of one that isn't loaded yet are empty
        return switch (steps[1]) {
            case "id" -> entity -> value(field, entity) instanceof RecordedEntity other ? other.id() : null;
            case "externalId" ->
                entity -> value(field, entity) instanceof RecordedEntity other ? other.externalId() : null;
            default -> null;
        };
    }

    private static boolean isMadeByTheDatabase(Field field) {
        Column column = field.getAnnotation(Column.class);
        JoinColumn join = field.getAnnotation(JoinColumn.class);
        return field.isAnnotationPresent(Formula.class)
                || field.isAnnotationPresent(Generated.class)
                || column != null && !column.insertable()
                || join != null && !join.insertable();
    }

    private static Object value(Field field, RecordedEntity entity) {
        try {
            return field.get(entity);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
