package uk.police.wmp.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.Map;

/** The query parameters that a parameter class or record declares on its fields. */
final class QueryFields {

    private QueryFields() {}

    /** All that the method takes, by name. */
    static Map<String, Class<?>> of(Method method) {
        Map<String, Class<?>> known = new HashMap<>();
        for (Parameter parameter : method.getParameters()) {
            QueryParam named = parameter.getAnnotation(QueryParam.class);
            if (named != null) {
                known.put(named.value(), parameter.getType());
            } else if (parameter.isAnnotationPresent(BeanParam.class) || declaredBy(parameter.getType())) {
                known.putAll(of(parameter.getType()));
            }
        }
        return known;
    }

    static boolean declaredBy(Class<?> type) {
        return !of(type).isEmpty();
    }

    static Map<String, Class<?>> of(Class<?> type) {
        Map<String, Class<?>> known = new HashMap<>();
        for (Class<?> owner = type; owner != null && owner != Object.class; owner = owner.getSuperclass()) {
            for (Field field : owner.getDeclaredFields()) {
                QueryParam named = field.getAnnotation(QueryParam.class);
                if (named != null) {
                    known.put(named.value(), field.getType());
                }
            }
        }
        return known;
    }
}
