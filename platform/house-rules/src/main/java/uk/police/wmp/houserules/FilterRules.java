package uk.police.wmp.houserules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.police.wmp.rest.FilterCodes;
import uk.police.wmp.rest.reading.CodeOf;

/** A filter by what is a code in the record is a filter by a code: one that doesn't exist is refused, not found nowhere. */
final class FilterRules {

    private FilterRules() {}

    static List<String> faults(JavaClasses classes) {
        Map<String, Map<String, String>> codes = codesByPackage(classes);
        List<String> faults = new ArrayList<>();
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(Path.class)) {
                Map<String, String> here = codes.getOrDefault(type.getPackageName(), Map.of());
                for (Method method : type.reflect().getDeclaredMethods()) {
                    if (method.isAnnotationPresent(GET.class)) {
                        check(type.reflect(), method, here, faults);
                    }
                }
            }
        }
        return faults;
    }

    private static void check(Class<?> resource, Method method, Map<String, String> codes, List<String> faults) {
        Map<String, String> checked = FilterCodes.of(resource, method);
        for (Class<?> filter : method.getParameterTypes()) {
            for (Field field : filter.getDeclaredFields()) {
                String list = codes.get(field.getName());
                boolean filters = field.isAnnotationPresent(QueryParam.class) && field.getType() == String.class;
                if (filters && list != null && !checked.containsKey(field.getName())) {
                    faults.add("%s.%s finds nothing by a code that doesn't exist: say @CodeOf(\"%s\")"
                            .formatted(filter.getName(), field.getName(), list));
                }
            }
        }
    }

    private static Map<String, Map<String, String>> codesByPackage(JavaClasses classes) {
        Map<String, Map<String, String>> codes = new TreeMap<>();
        for (JavaClass type : classes) {
            if (type.isRecord() && !type.isAnonymousClass()) {
                Arrays.stream(type.reflect().getDeclaredFields())
                        .filter(field -> field.isAnnotationPresent(CodeOf.class))
                        .forEach(field -> codes.computeIfAbsent(type.getPackageName(), name -> new TreeMap<>())
                                .put(
                                        field.getName(),
                                        field.getAnnotation(CodeOf.class).value()));
            }
        }
        return codes;
    }
}
