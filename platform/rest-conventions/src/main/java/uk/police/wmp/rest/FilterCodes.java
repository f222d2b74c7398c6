package uk.police.wmp.rest;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import uk.police.wmp.rest.reading.CodeOf;

/**
 * Which code list the value of a query parameter is of: what its component says with {@link CodeOf}, or else what the component of
 * that name says in the record that is posted to the same address.
 */
public final class FilterCodes {

    private FilterCodes() {}

    /** The code lists, by the name of the parameter. */
    public static Map<String, String> of(Class<?> resource, Method method) {
        Map<String, String> lists = new HashMap<>();
        posted(resource).forEach(record -> lists.putAll(saidBy(record)));
        lists.keySet().retainAll(QueryFields.of(method).keySet());
        Arrays.stream(method.getParameterTypes()).forEach(filter -> lists.putAll(saidBy(filter)));
        return lists;
    }

    private static Stream<Class<?>> posted(Class<?> resource) {
        Stream<Type> inherited = resource.getGenericSuperclass() instanceof ParameterizedType parent
                ? Arrays.stream(parent.getActualTypeArguments())
                : Stream.empty();
        Stream<Class<?>> own = Arrays.stream(resource.getMethods())
                .filter(method -> method.isAnnotationPresent(POST.class) && !method.isAnnotationPresent(Path.class))
                .flatMap(method -> Arrays.stream(method.getParameterTypes()));
        return Stream.concat(inherited.filter(Class.class::isInstance).map(type -> (Class<?>) type), own)
                .filter(Class::isRecord);
    }

    private static Map<String, String> saidBy(Class<?> type) {
        Map<String, String> lists = new HashMap<>();
        for (Field field : type.getDeclaredFields()) {
            CodeOf code = field.getAnnotation(CodeOf.class);
            if (code != null) {
                lists.put(field.getName(), code.value());
            }
        }
        return lists;
    }
}
