package uk.police.wmp.rest;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import jakarta.persistence.ManyToOne;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which attribute of an entity a component of a record is: the one of its name; or, of {@code workerExternalId} and
 * {@code workerId}, the external id and the id of its {@code worker}. Another is named by {@link ProjectedFieldName}.
 */
public final class Attributes {

    private static final String EXTERNAL_ID = ".externalId";

    private final Class<?> entity;

    public Attributes(Class<?> entity) {
        this.entity = entity;
    }

    /** The query that reads all entities, as {@code e}, as records of this type. */
    public String select(Class<? extends Record> type) {
        String attributes =
                Arrays.stream(type.getRecordComponents()).map(this::selected).collect(Collectors.joining(", "));
        return "select " + attributes + " from " + entity.getSimpleName() + " e";
    }

    /**
     * The path from the entity, such as {@code worker.externalId}.
     *
     * @throws IllegalStateException where there is none, so that the application doesn't start
     */
    public String of(RecordComponent component) {
        return Arrays.stream(component
                        .getDeclaringRecord()
                        .getDeclaredConstructors()[0]
                        .getParameters())
                .filter(parameter -> parameter.getName().equals(component.getName()))
                .map(parameter -> parameter.getAnnotation(ProjectedFieldName.class))
                .filter(Objects::nonNull)
                .map(ProjectedFieldName::value)
                .findFirst()
                .orElseGet(() -> of(component.getName()));
    }

    /** An attribute that the entity declares or inherits. */
    public Optional<Field> field(String name) {
        for (Class<?> owner = entity; owner != null; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    String of(String component) {
        if (field(component).isPresent()) {
            return component;
        }
        for (String ending : new String[] {"ExternalId", "Id"}) {
            String reference = component.replaceFirst(ending + "$", "");
            if (!reference.equals(component) && field(reference).isPresent()) {
                return reference + "." + Character.toLowerCase(ending.charAt(0)) + ending.substring(1);
            }
        }
        throw new IllegalStateException(entity.getName() + " has no attribute for " + component);
    }

    /** The path through a reference that may be empty would leave out the entities in which it is. */
    private String selected(RecordComponent component) {
        String path = of(component);
        if (path.endsWith(EXTERNAL_ID)) {
            Field reference = field(path.substring(0, path.length() - EXTERNAL_ID.length()))
                    .orElse(null);
            if (reference != null && isOptional(reference)) {
                return "(select r.externalId from %s r where r.id = e.%s.id)"
                        .formatted(reference.getType().getSimpleName(), reference.getName());
            }
        }
        return "e." + path;
    }

    private static boolean isOptional(Field reference) {
        ManyToOne declared = reference.getAnnotation(ManyToOne.class);
        return declared != null && declared.optional();
    }
}
