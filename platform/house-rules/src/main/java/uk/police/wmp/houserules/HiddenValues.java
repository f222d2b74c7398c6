package uk.police.wmp.houserules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.validation.constraints.AssertTrue;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.wmp.rest.ConfidentialComponents;
import uk.police.wmp.rest.FilteredBy;

/**
 * Whoever may not see a component may learn whether it is there, and never which value it has: no rule of a request tells hidden values
 * apart by what the sender does say, unless changing that needs the permission too ({@link
 * uk.police.wmp.rest.Confidential#judgedBeside}); and no filter asks for one by another name.
 */
final class HiddenValues {

    private final CodesOfMigrations codes = new CodesOfMigrations();
    private final List<String> faults = new ArrayList<>();

    static List<String> faults(JavaClasses classes) {
        HiddenValues rule = new HiddenValues();
        for (JavaClass type : classes) {
            if (type.isRecord()) {
                Class<? extends Record> record = type.reflect().asSubclass(Record.class);
                if (!ConfidentialComponents.of(record).permissions().isEmpty()) {
                    type.getMethods().stream()
                            .filter(method -> method.isAnnotatedWith(AssertTrue.class))
                            .forEach(method -> rule.check(record, method));
                    rule.checkFilters(record, classes);
                }
            }
        }
        return rule.faults;
    }

    private void check(Class<? extends Record> type, JavaMethod method) {
        Set<String> read = method.getFieldAccesses().stream()
                .filter(access -> access.getTargetOwner().isEquivalentTo(type))
                .map(JavaAccess::getName)
                .collect(Collectors.toSet());
        ConfidentialComponents confidential = ConfidentialComponents.of(type);
        for (String permission : new TreeSet<>(confidential.permissions().values())) {
            Set<String> hidden = new TreeSet<>(confidential.hiddenFrom(other -> !other.equals(permission)));
            // what needs the same permission to be changed tells nobody anything
            Set<String> guarded = new HashSet<>(hidden);
            hidden.forEach(component -> guarded.add(confidential.neighbours().get(component)));
            hidden.retainAll(read);
            if (!hidden.isEmpty() && !guarded.containsAll(read)) {
                check(type, method, read, hidden);
            }
        }
    }

    private void check(Class<? extends Record> type, JavaMethod method, Set<String> read, Set<String> hidden) {
        Map<List<Object>, Boolean> verdicts = new HashMap<>();
        RecordComponent[] components = type.getRecordComponents();
        for (Object[] values : combinations(components, read)) {
            List<Object> seen = new ArrayList<>();
            for (int i = 0; i < values.length; i++) {
                seen.add(hidden.contains(components[i].getName()) ? values[i] != null : values[i]);
            }
            boolean verdict = verdict(type, method.reflect(), values);
            if (!Objects.requireNonNullElse(verdicts.putIfAbsent(seen, verdict), verdict)
                    .equals(verdict)) {
                faults.add("%s.%s tells apart values of %s: say beside what it is judged"
                        .formatted(type.getSimpleName(), method.getName(), hidden));
                return;
            }
        }
    }

    private static boolean verdict(Class<? extends Record> type, Method rule, Object[] values) {
        try {
            Constructor<?> made = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            made.setAccessible(true);
            rule.setAccessible(true);
            return (boolean) rule.invoke(made.newInstance(values));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " can't be made, or " + rule + " fails", impossible);
        }
    }

    /** Of the values that each component read by the rule can have; the others are absent. */
    private List<Object[]> combinations(RecordComponent[] components, Set<String> read) {
        List<Object[]> all = new ArrayList<>();
        all.add(new Object[components.length]);
        for (int i = 0; i < components.length; i++) {
            if (read.contains(components[i].getName())) {
                int at = i;
                Collection<Object> values = values(components[i]);
                List<Object[]> more = all.stream()
                        .flatMap(made -> values.stream().map(value -> {
                            Object[] one = made.clone();
                            one[at] = value;
                            return one;
                        }))
                        .toList();
                all = more;
            }
        }
        return all;
    }

    private Collection<Object> values(RecordComponent component) {
        List<Object> values = new ArrayList<>();
        values.add(null);
        Class<?> type = component.getType();
        if (type == LocalDate.class) {
            Stream.of(1, 2, 3).map(day -> LocalDate.of(2001, 1, day)).forEach(values::add);
        } else if (type == String.class) {
            values.addAll(codes.of(component));
            values.addAll(List.of("one", "another"));
        } else if (type.isEnum()) {
            values.addAll(Arrays.asList(type.getEnumConstants()));
        } else {
            throw new IllegalStateException(
                    component + " is beside something confidential, and has values of a new kind");
        }
        return values;
    }

    private void checkFilters(Class<? extends Record> confidential, JavaClasses classes) {
        Set<String> hidden =
                ConfidentialComponents.of(confidential).permissions().keySet();
        classes.stream()
                .filter(type -> type.isRecord()
                        && type.getPackageName().equals(confidential.getPackageName())
                        && type.getSimpleName().endsWith("Filter"))
                .flatMap(filter -> Arrays.stream(filter.reflect().getRecordComponents()))
                .filter(component -> component.isAnnotationPresent(FilteredBy.class))
                .filter(component -> !hidden.contains(component.getName()))
                .forEach(component -> hidden.stream()
                        .filter(name -> component
                                .getAnnotation(FilteredBy.class)
                                .value()
                                .matches("(?s).*\\b" + name + "\\b.*"))
                        .forEach(name ->
                                faults.add(component.getDeclaringRecord().getSimpleName() + '.' + component.getName()
                                        + " asks for " + name + " by another name")));
    }
}
