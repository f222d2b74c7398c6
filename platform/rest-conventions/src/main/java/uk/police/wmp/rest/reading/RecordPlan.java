package uk.police.wmp.rest.reading;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How a request record of one class is read: worked out once, then followed for every request and row. */
final class RecordPlan<T extends Record> {

    private static final ClassValue<RecordPlan<?>> PLANS = new ClassValue<>() {
        @Override
        protected RecordPlan<?> computeValue(Class<?> type) {
            return new RecordPlan<>(type.asSubclass(Record.class));
        }
    };

    private final Class<T> type;
    private final Constructor<T> constructor;
    private final List<Component> components;
    private final Map<String, Component> byName = new HashMap<>();
    private final Map<String, String> ruleIsReportedOn = new HashMap<>();
    /** What a component is made of while its own value is missing or faulty: null, or a primitive's zero. */
    private final Object[] blank;

    private RecordPlan(Class<T> type) {
        this.type = type;
        RecordComponent[] declared = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            constructor = type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(type + " has no canonical constructor", impossible);
        }
        constructor.setAccessible(true);
        components = Arrays.stream(declared).map(Component::of).toList();
        components.forEach(component -> byName.put(component.name(), component));
        components.stream()
                .map(Component::code)
                .filter(code -> code != null && !code.on().isEmpty() && !byName.containsKey(code.on()))
                .findAny()
                .ifPresent(code -> {
                    throw new IllegalStateException(type + ": " + code + " names no component");
                });
        blank = Arrays.stream(types)
                .map(each -> each.isPrimitive() ? Array.get(Array.newInstance(each, 1), 0) : null)
                .toArray();
        Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Stream.of(AssertTrue.class, AssertFalse.class).anyMatch(method::isAnnotationPresent))
                .forEach(this::noteRule);
    }

    @SuppressWarnings("unchecked") // the plan in PLANS under a class is of that class
    static <T extends Record> RecordPlan<T> of(Class<T> type) {
        return (RecordPlan<T>) PLANS.get(type);
    }

    Class<T> type() {
        return type;
    }

    List<Component> components() {
        return components;
    }

    Component component(String name) {
        return byName.get(name);
    }

    /** Where to say that a property of Bean Validation's is at fault: a component, or the record as a whole. */
    String pointerTo(String owner, String property) {
        String name = byName.containsKey(property) ? property : ruleIsReportedOn.get(property);
        return name == null ? owner : owner + '/' + name;
    }

    /** The plan of a nested component, or null. */
    RecordPlan<?> nestedAt(String property) {
        Component component = byName.get(property);
        return component == null ? null : component.nested();
    }

    T fromJson(ObjectNode object, String at, Faults faults) {
        refuseUnknown(object, at, faults);
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            values[i] = component.fromJson(object.get(component.name()), at + '/' + component.name(), faults);
        }
        return make(values, at, faults);
    }

    void refuseUnknown(ObjectNode object, String at, Faults faults) {
        for (Iterator<String> names = object.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!byName.containsKey(name)) {
                faults.add(Pointers.to(at, name), "is not a field of this request");
            }
        }
    }

    /** The record of the values given, with faulty ones blank; null, with the reason among the faults, if there can be none. */
    T make(Object[] values, String at, Faults faults) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                values[i] = blank[i];
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException refusal) {
            // a compact constructor's own rule; after another fault it may only have missed what was faulty
            if (!faults.any()) {
                boolean saysWhy =
                        refusal.getCause() instanceof IllegalArgumentException why && why.getMessage() != null;
                faults.add(at, saysWhy ? refusal.getCause().getMessage() : "is not complete or not consistent");
            }
            return null;
        } catch (InstantiationException | IllegalAccessException impossible) {
            throw new UndeclaredThrowableException(impossible, "making " + constructor);
        }
    }

    private void noteRule(Method rule) {
        ReportedOn reported = rule.getAnnotation(ReportedOn.class);
        if (reported == null) {
            return;
        }
        if (!byName.containsKey(reported.value())) {
            throw new IllegalStateException(
                    "%s reports on %s, which is not a component".formatted(rule, reported.value()));
        }
        String name = rule.getName();
        String capitalised =
                name.startsWith("is") ? name.substring(2) : name.startsWith("get") ? name.substring(3) : name;
        ruleIsReportedOn.put(
                capitalised.substring(0, 1).toLowerCase(Locale.ROOT) + capitalised.substring(1), reported.value());
    }
}
