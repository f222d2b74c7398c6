package uk.police.wmp.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.ArrayList;
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

    /** A longer list is named, and not written out. */
    private static final int MOST_CODES_NAMED = 40;

    private final ResourceInfo resource;
    private final CodeLists codes;
    private final Map<String, Declared> declared = new ConcurrentHashMap<>();

    QueryParameters(ResourceInfo resource, CodeLists codes) {
        this.resource = resource;
        this.codes = codes;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        if (method == null || method.isAnnotationPresent(OwnQueryParameters.class)) {
            return;
        }
        // an inherited method takes what the resource's own type says
        Declared known = declared.computeIfAbsent(
                resource.getResourceClass().getName() + ' ' + method,
                key -> Declared.of(resource.getResourceClass(), method));
        List<Violation> violations = new ArrayList<>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            Class<?> type = known.types().get(name);
            if (type == null) {
                violations.add(new Violation(name, "is not a parameter of this operation; " + expected(known.types())));
                return;
            }
            for (String value : values) {
                String fault = ParameterTypes.fault(type, value);
                if (fault == null && known.codes().containsKey(name)) {
                    fault = codeFault(known.codes().get(name), value);
                }
                if (fault != null) {
                    violations.add(new Violation(name, fault));
                }
            }
        });
        if (!violations.isEmpty()) {
            throw new InvalidRequest(violations);
        }
    }

    private String codeFault(String list, String value) {
        if (codes.find(list, value).isPresent()) {
            return null;
        }
        List<Code> known = codes.list(list);
        return "must be a code of the list " + list
                + (known.size() > MOST_CODES_NAMED
                        ? ", which " + Links.to("/v1/codes/" + list) + " gives"
                        : ": "
                                + String.join(
                                        ", ", known.stream().map(Code::code).toList()));
    }

    private static String expected(Map<String, Class<?>> known) {
        return known.isEmpty() ? "it takes none" : "it takes " + String.join(", ", new TreeMap<>(known).keySet());
    }

    /** What an operation takes, and which of it are codes of which list. */
    private record Declared(Map<String, Class<?>> types, Map<String, String> codes) {

        static Declared of(Class<?> resource, Method method) {
            Map<String, Class<?>> types = QueryFields.of(method);
            if (method.isAnnotationPresent(GET.class) && !method.isAnnotationPresent(ReadsNow.class)) {
                types.put("asKnownAt", String.class);
            }
            return new Declared(types, FilterCodes.of(resource, method));
        }
    }
}
