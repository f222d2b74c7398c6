package uk.police.wmp.rest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses, before a resource is called, query parameters that the operation doesn't know and values that can't be what
 * they should be, all of them at once. (The framework would ignore the first and answer an empty 404 to the second.)
 */
final class QueryParameters {

    private final ResourceInfo resource;
    private final Map<Method, Map<String, Class<?>>> declared = new ConcurrentHashMap<>();

    QueryParameters(ResourceInfo resource) {
        this.resource = resource;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || method.isAnnotationPresent(OwnQueryParameters.class)) {
            return;
        }
        Map<String, Class<?>> known = declared.computeIfAbsent(method, QueryParameters::of);
        List<Violation> violations = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            Class<?> type = known.get(name);
            if (type == null) {
                violations.add(new Violation(name, "is not a parameter of this operation; " + expected(known)));
                return;
            }
            for (String value : values) {
                String fault = ParameterTypes.fault(type, value);
                if (fault != null) {
                    violations.add(new Violation(name, fault));
                }
            }
        });
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    private static String expected(Map<String, Class<?>> known) {
        return known.isEmpty() ? "it takes none" : "it takes " + String.join(", ", new TreeMap<>(known).keySet());
    }

    private static Map<String, Class<?>> of(Method method) {
        Map<String, Class<?>> known = new HashMap<>();
        if (method.isAnnotationPresent(GET.class) && !method.isAnnotationPresent(ReadsNow.class)) {
            known.put("asKnownAt", String.class);
        }
        for (Parameter parameter : method.getParameters()) {
            QueryParam named = parameter.getAnnotation(QueryParam.class);
            if (named != null) {
                known.put(named.value(), parameter.getType());
            } else if (parameter.isAnnotationPresent(BeanParam.class) || QueryFields.declaredBy(parameter.getType())) {
                known.putAll(QueryFields.of(parameter.getType()));
            }
        }
        return known;
    }
}
