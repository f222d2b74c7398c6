package uk.police.wmp.rest;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.police.wmp.rest.reading.CodeOf;

/** The components of a type of record that are {@link Confidential}, and what follows from it. */
public final class ConfidentialComponents {

    private static final ClassValue<ConfidentialComponents> BY_TYPE = new ClassValue<>() {
        @Override
        protected ConfidentialComponents computeValue(Class<?> type) {
            return new ConfidentialComponents(type);
        }
    };

    private final Map<String, String> permissions = new LinkedHashMap<>();
    private final Map<String, String> neighbours = new LinkedHashMap<>();
    private final RecordComponent[] components;
    private final Constructor<?> constructor;

    private ConfidentialComponents(Class<?> type) {
        components = type.getRecordComponents();
        for (RecordComponent component : components) {
            Confidential confidential = component.getAnnotation(Confidential.class);
            if (confidential != null) {
                if (component.getType().isPrimitive()) {
                    throw new IllegalStateException(component + " can't be confidential: it can't be left out");
                }
                permissions.put(component.getName(), confidential.value());
                CodeOf code = component.getAnnotation(CodeOf.class);
                String beside = code == null || code.on().isEmpty() ? confidential.judgedBeside() : code.on();
                if (!beside.isEmpty()) {
                    neighbours.put(component.getName(), beside);
                }
            }
        }
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " has no canonical constructor", impossible);
        }
        constructor.setAccessible(true);
    }

    public static ConfidentialComponents of(Class<? extends Record> type) {
        return BY_TYPE.get(type);
    }

    /** The permission of each confidential component, by its name. */
    public Map<String, String> permissions() {
        return Map.copyOf(permissions);
    }

    /** The component beside which each of some is judged ({@link Confidential#judgedBeside}, {@link CodeOf#on}), by their names. */
    public Map<String, String> neighbours() {
        return Map.copyOf(neighbours);
    }

    /** Those that a caller with these permissions doesn't get to see. */
    public Set<String> hiddenFrom(Predicate<String> permitted) {
        return permissions.entrySet().stream()
                .filter(component -> !permitted.test(component.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws Problem 403 naming the permissions, if any of these components is hidden from the caller */
    public void requirePermitted(Collection<String> named, Predicate<String> permitted) {
        Set<String> missing = new TreeSet<>();
        hiddenFrom(permitted).stream()
                .filter(named::contains)
                .forEach(component -> missing.add(permissions.get(component)));
        if (!missing.isEmpty()) {
            throw Permissions.missing(List.copyOf(missing));
        }
    }

    /** @throws Problem 403 naming the permissions, if a change of these components tells what is hidden from the caller */
    public void requireMayChange(Collection<String> named, Predicate<String> permitted) {
        Set<String> judged = new TreeSet<>(named);
        neighbours.forEach((component, neighbour) -> {
            if (named.contains(neighbour)) {
                judged.add(component);
            }
        });
        requirePermitted(judged, permitted);
    }

    /** The record without what is hidden from the caller. */
    @SuppressWarnings("unchecked") // a record's class is final: its constructor makes a V
    public static <V extends Record> V shown(V whole, Predicate<String> permitted) {
        ConfidentialComponents type = of(whole.getClass());
        Set<String> hidden = type.hiddenFrom(permitted);
        if (hidden.isEmpty()) {
            return whole;
        }
        Object[] values = Arrays.stream(type.components)
                .map(component -> hidden.contains(component.getName()) ? null : RecordValues.of(whole, component))
                .toArray();
        try {
            return (V) type.constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException impossible) {
            throw new UndeclaredThrowableException(impossible, "making " + type.constructor);
        }
    }
}
