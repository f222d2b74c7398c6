package uk.police.wmp.rest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * What the operations of one kind of record are called: {@code listPostings}, {@code createPosting}, {@code getPosting} …
 *
 * @param resource the class that declares {@link RecordOperations}
 * @param declared what it says there
 */
record RecordOperationNames(ClassInfo resource, AnnotationInstance declared) {

    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");

    static List<RecordOperationNames> declaredIn(IndexView index) {
        return index.getAnnotations(RecordOperations.class).stream()
                .filter(found -> found.target().asClass().hasDeclaredAnnotation(PATH))
                .map(found -> new RecordOperationNames(found.target().asClass(), found))
                .toList();
    }

    String path() {
        return resource.declaredAnnotation(PATH).value().asString();
    }

    String permission(RecordVerb verb) {
        return declared.value(verb.reads() ? "read" : "write").asString();
    }

    /** {@code Posting}, of PostingResource. */
    String singular() {
        return resource.simpleName().replaceFirst("Resource$", "");
    }

    String id(RecordVerb verb) {
        String plural = Arrays.stream(
                        path().substring(path().lastIndexOf('/') + 1).split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return verb.method() + (verb == RecordVerb.LIST ? plural : singular());
    }

    String summary(RecordVerb verb) {
        return verb.summary()
                .formatted(
                        declared.value(verb == RecordVerb.LIST ? "many" : "one").asString());
    }

    /** The methods of these operations, inherited ones too, by operationId. */
    Map<String, MethodInfo> methods(IndexView index) {
        Map<String, MethodInfo> methods = new HashMap<>();
        for (RecordVerb verb : RecordVerb.values()) {
            for (ClassInfo type = resource; type != null; type = index.getClassByName(type.superName())) {
                type.methods().stream()
                        .filter(method -> method.name().equals(verb.method()))
                        .filter(method -> method.hasDeclaredAnnotation(verb.http()))
                        .forEach(method -> methods.putIfAbsent(id(verb), method));
            }
        }
        return methods;
    }
}
