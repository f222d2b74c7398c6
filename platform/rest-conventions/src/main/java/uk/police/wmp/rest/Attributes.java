package uk.police.wmp.rest;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Which attribute of an entity a component of a record is: the one of its name; or, of {@code workerExternalId} and
 * {@code workerId}, the external id and the id of its {@code worker}.
 */
public final class Attributes {

    private static final String EXTERNAL_ID = "ExternalId";
    private static final String ID = "Id";

    private final Class<?> entity;

    public Attributes(Class<?> entity) {
        this.entity = entity;
    }

    /** The query that reads all entities as records of this type, by the names of their components. */
    public String select(Class<? extends Record> type) {
        String attributes =
                Arrays.stream(type.getRecordComponents()).map(this::of).collect(Collectors.joining(", "));
        return "select " + attributes + " from " + entity.getSimpleName();
    }

    /** @throws IllegalStateException where there is none, so that the application doesn't start */
    public String of(RecordComponent component) {
        ProjectedFieldName said = component.getAccessor().getAnnotation(ProjectedFieldName.class);
        return said != null ? said.value() : of(component.getName());
    }

    String of(String component) {
        if (has(component)) {
            return component;
        }
        for (String suffix : new String[] {EXTERNAL_ID, ID}) {
            String reference =
                    component.endsWith(suffix) ? component.substring(0, component.length() - suffix.length()) : "";
            if (has(reference)) {
                return reference
                        + '.'
                        + suffix.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                        + suffix.substring(1);
            }
        }
        throw new IllegalStateException(entity.getName() + " has no attribute for " + component);
    }

    private boolean has(String name) {
        for (Class<?> owner = entity; owner != null; owner = owner.getSuperclass()) {
            if (Arrays.stream(owner.getDeclaredFields()).map(Field::getName).anyMatch(name::equals)) {
                return true;
            }
        }
        return false;
    }
}
