package uk.police.wmp.houserules;

import com.github.therapi.runtimejavadoc.CommentFormatter;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.ws.rs.Path;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.police.wmp.rest.ConfidentialComponents;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * What is recorded of a person's health, conduct, belief, family or characteristics is behind a permission of its own: the
 * component is {@link uk.police.wmp.rest.Confidential}, or the whole type is read with a narrow permission, or the service's test
 * says why the component says nothing of the kind. It is known by its name, by the words about it, and by the codes of its list.
 */
final class SpecialCategories {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(health|medical|sick(ness)?|ill(ness)?|disab(led|ility)|pregnan(t|cy)|maternity|paternity|adoption|adjustments?"
                    + "|car(er|ing)|family(?! name)|marriage|religion|belief|faith|sex|gender|ethnicity|race|orientation|birth"
                    + "|misconduct|criminal|convict(ed|ion)|dismiss(ed|al)|suspen(ded|sion)|died|death|welfare|motive|feedback"
                    + "|leav(er|ing)|rejection|deployed)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CODES = Pattern.compile(
            "(?:^|_)(HEALTH|MEDICAL|SICK|SICKNESS|DISABLED|DISABILITY|PREGNANCY"
                    + "|MATERNITY|PATERNITY|CARER|CARING|FAMILY|RELIGION|BELIEF|FAITH|LGBT|WOMEN|FEMALE|ETHNIC|MISCONDUCT|CRIMINAL"
                    + "|CONVICTION|DISMISSED|DISMISSAL|SUSPENDED|DIED|DEATH|WELFARE|AWAY|ABSENCE|REGULATION|NOT_MET)(?:_|$)");

    private final String root;
    private final Set<Class<?>> walled;
    private final CodesOfMigrations codes = new CodesOfMigrations();
    private final Map<String, Map<String, String>> signs = new TreeMap<>();
    private final List<Class<?>> records;

    SpecialCategories(JavaClasses classes, String root) {
        this.root = root;
        walled = new NarrowlyRead(root).types(classes);
        Set<Class<?>> taken = classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(resource -> Arrays.stream(resource.reflect().getDeclaredMethods()))
                .flatMap(method -> Arrays.stream(method.getParameterTypes()))
                .filter(type -> type.isRecord() && !type.getSimpleName().endsWith("Filter"))
                .collect(Collectors.toSet());
        records = classes.stream()
                .filter(JavaClass::isRecord)
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> type.getSimpleName().matches("Record[A-Z].*|.*View") || taken.contains(type))
                .toList();
        records.forEach(type -> Arrays.stream(type.getRecordComponents()).forEach(component -> sign(type, component)));
    }

    /** @param innocent why a component says nothing of the kind, by its package and name: {@code attraction.event.aimedAt} */
    List<String> faults(Map<String, String> innocent) {
        List<String> faults = new ArrayList<>();
        Set<String> unused = new TreeSet<>(innocent.keySet());
        for (Class<?> type : records) {
            Map<String, String> here = signs.getOrDefault(type.getPackageName(), Map.of());
            Set<String> confidential = ConfidentialComponents.of(type.asSubclass(Record.class))
                    .permissions()
                    .keySet();
            for (RecordComponent component : type.getRecordComponents()) {
                String sign = here.get(component.getName());
                String name = feature(type) + '.' + component.getName();
                if (sign == null || confidential.contains(component.getName()) || walled.contains(type)) {
                    continue;
                }
                unused.remove(name);
                if (!innocent.containsKey(name)) {
                    faults.add(
                            "%s (%s) says '%s' and is not @Confidential".formatted(name, type.getSimpleName(), sign));
                }
            }
        }
        unused.forEach(name -> faults.add(name + " is excused, and nothing is held against it"));
        return faults;
    }

    private void sign(Class<?> type, RecordComponent component) {
        if (component.getName().matches("(.*I|i)d")) {
            return; // a key says which, whatever it is the key of
        }
        String words = component.getName().replaceAll("([A-Z])", " $1") + ' ' + javadoc(type, component.getName());
        var said = WORDS.matcher(words);
        CodeOf list = component.getAnnotation(CodeOf.class);
        String sign = said.find() ? said.group() : list == null ? null : codes.first(list.value(), CODES);
        if (sign != null) {
            signs.computeIfAbsent(type.getPackageName(), name -> new TreeMap<>())
                    .putIfAbsent(component.getName(), sign);
        }
    }

    private static String javadoc(Class<?> type, String component) {
        return RuntimeJavadoc.getJavadoc(type).getRecordComponents().stream()
                .filter(described -> described.getName().equals(component))
                .map(described -> new CommentFormatter().format(described.getComment()))
                .findFirst()
                .orElse("");
    }

    private String feature(Class<?> type) {
        return type.getPackageName().substring(root.length() + 1);
    }
}
