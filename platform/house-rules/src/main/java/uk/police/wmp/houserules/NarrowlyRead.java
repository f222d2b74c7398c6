package uk.police.wmp.houserules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import uk.police.wmp.rest.RecordOperations;

/** Types of records that are read, as a whole, with another permission than the service's general one, such as {@code vetting:read}. */
final class NarrowlyRead {

    private final String service;

    NarrowlyRead(String root) {
        service = root.replaceFirst(".*\\.", "");
    }

    Set<Class<?>> types(JavaClasses classes) {
        Set<Class<?>> types = new HashSet<>();
        Map<String, List<Class<?>>> resources = classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .<Class<?>>map(JavaClass::reflect)
                .collect(Collectors.groupingBy(Class::getPackageName));
        resources.forEach((feature, all) -> all.forEach(resource -> {
            RecordOperations operations = resource.getAnnotation(RecordOperations.class);
            if (operations != null && isNarrow(operations.read())) {
                ParameterizedType records = (ParameterizedType) resource.getGenericSuperclass();
                Arrays.stream(records.getActualTypeArguments()).forEach(type -> types.add((Class<?>) type));
            }
            Arrays.stream(resource.getDeclaredMethods()).filter(this::isNarrow).forEach(method -> {
                types.addAll(List.of(method.getParameterTypes()));
                types.addAll(listed(method));
            });
        }));
        // where resources are written by hand, what they read together decides
        Set<String> narrow = resources.entrySet().stream()
                .filter(feature -> feature.getValue().stream()
                        .noneMatch(resource -> resource.isAnnotationPresent(RecordOperations.class)))
                .filter(feature -> feature.getValue().stream().allMatch(this::readsNarrowly))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        classes.stream()
                .filter(type -> type.isRecord() && narrow.contains(type.getPackageName()))
                .forEach(type -> types.add(type.reflect()));
        return types;
    }

    /** What a work list's pages are said to hold. */
    private static Set<Class<?>> listed(Method method) {
        return Arrays.stream(method.getAnnotationsByType(APIResponse.class))
                .flatMap(response -> Arrays.stream(response.content()))
                .map(content -> content.schema().implementation())
                .filter(Class::isRecord)
                .flatMap(page -> Arrays.stream(page.getRecordComponents()))
                .map(RecordComponent::getGenericType)
                .filter(ParameterizedType.class::isInstance)
                .map(list -> (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0])
                .collect(Collectors.toSet());
    }

    private boolean readsNarrowly(Class<?> resource) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .allMatch(this::isNarrow);
    }

    private boolean isNarrow(Method method) {
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        return allowed != null && Arrays.stream(allowed.value()).allMatch(this::isNarrow);
    }

    /** Not {@code change-portfolio:read} in {@code uk.police.wmp.changeportfolio}. */
    private boolean isNarrow(String permission) {
        return !permission.replace("-", "").startsWith(service + ':');
    }
}
