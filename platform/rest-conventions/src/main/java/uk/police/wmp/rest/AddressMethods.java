package uk.police.wmp.rest;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which methods an address has, from the paths of the resources: what {@code Allow} names, and the framework doesn't know. */
@ApplicationScoped
class AddressMethods {

    private static final int BEFORE_RESOURCES = -100;
    private static final Pattern PARAMETER = Pattern.compile("\\{[^/}]+}");

    private final BeanManager beans;
    private volatile Map<Pattern, Set<String>> known;

    AddressMethods(BeanManager beans) {
        this.beans = beans;
    }

    /** OPTIONS is answered before any filter that looks for a caller, and there is none. */
    void answerOptions(@Observes Router router) {
        router.options("/*").order(BEFORE_RESOURCES).handler(asked -> {
            Set<String> methods = of(asked.normalizedPath());
            if (methods.isEmpty()) {
                asked.next();
            } else {
                asked.response()
                        .setStatusCode(204)
                        .putHeader(HttpHeaders.ALLOW, String.join(", ", methods))
                        .end();
            }
        });
    }

    /** In alphabetical order; empty where nothing is served. */
    Set<String> of(String path) {
        Set<String> methods = new TreeSet<>();
        known().forEach((address, served) -> {
            if (address.matcher(path).matches()) {
                methods.addAll(served);
            }
        });
        if (methods.contains(HttpMethod.GET)) {
            methods.add(HttpMethod.HEAD);
        }
        if (!methods.isEmpty()) {
            methods.add(HttpMethod.OPTIONS);
        }
        return methods;
    }

    private Map<Pattern, Set<String>> known() {
        if (known == null) {
            Map<String, Set<String>> byTemplate = new LinkedHashMap<>();
            beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> read(bean.getBeanClass(), byTemplate));
            Map<Pattern, Set<String>> found = new LinkedHashMap<>();
            byTemplate.forEach((template, methods) -> found.put(pattern(template), methods));
            known = found;
        }
        return known;
    }

    private static void read(Class<?> resource, Map<String, Set<String>> byTemplate) {
        Path root = resource.getAnnotation(Path.class);
        if (root == null) {
            return;
        }
        for (Method method : resource.getMethods()) {
            Path below = method.getAnnotation(Path.class);
            String template = "/" + root.value() + "/" + (below == null ? "" : below.value());
            httpMethods(method)
                    .forEach(http -> byTemplate
                            .computeIfAbsent(template, address -> new TreeSet<>())
                            .add(http));
        }
    }

    private static Stream<String> httpMethods(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    /** {@code /v1/workers/{id}} as what matches the address of any worker. */
    private static Pattern pattern(String template) {
        String path = template.replaceAll("/+", "/").replaceFirst("/$", "");
        StringBuilder pattern = new StringBuilder();
        int from = 0;
        for (var parameter = PARAMETER.matcher(path); parameter.find(); from = parameter.end()) {
            pattern.append(Pattern.quote(path.substring(from, parameter.start())))
                    .append("[^/]+");
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(path.substring(from))).append("/?").toString());
    }
}
