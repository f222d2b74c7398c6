package uk.police.wmp.houserules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.police.wmp.rest.AgainstVersion;
import uk.police.wmp.rest.Idempotent;
import uk.police.wmp.rest.IfMatch;
import uk.police.wmp.rest.OwnQueryParameters;
import uk.police.wmp.rest.ReadScope;
import uk.police.wmp.rest.ReadsNow;
import uk.police.wmp.rest.WithoutVersion;

/**
 * What the OpenAPI document says of an operation, from the marks on its method, is what the method does: that is followed through
 * the calls that it makes.
 */
final class OperationRules {

    private static final String OURS = "uk.police.wmp";
    private static final String PATH = "jakarta.ws.rs.Path";

    private final List<JavaMethod> operations;

    /** The operations of these packages; the platform is read too, for they do much of what they do in it. */
    OperationRules(String... roots) {
        this(new ImportOption.DoNotIncludeTests(), roots);
    }

    OperationRules(ImportOption read, String... roots) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(read)
                .importPackages(
                        Stream.concat(Stream.of(roots), Stream.of(OURS + ".rest", OURS + ".history", OURS + ".imports"))
                                .toList());
        operations = classes.stream()
                .filter(type ->
                        Stream.of(roots).anyMatch(root -> type.getPackageName().startsWith(root)))
                .flatMap(type -> type.getMethods().stream())
                .filter(OperationRules::isDescribed)
                .sorted(Comparator.comparing(JavaMethod::getFullName))
                .toList();
    }

    /** PATCH, DELETE and steps that are marked check If-Match, and nothing else does; a step that isn't says why. */
    List<String> versionFaults() {
        List<String> faults = new ArrayList<>();
        for (JavaMethod operation : operations) {
            boolean marked = operation.isAnnotatedWith(AgainstVersion.class);
            boolean excused = operation.isAnnotatedWith(WithoutVersion.class);
            boolean told = marked || isHttp(operation, "PATCH") || isHttp(operation, "DELETE");
            boolean checks = reaches(operation, OperationRules::checksVersion);
            if (told && !checks) {
                faults.add(operation.getFullName() + " says that it needs If-Match, and never checks it");
            }
            if (checks && !told) {
                faults.add(operation.getFullName() + " checks If-Match, and isn't marked @AgainstVersion");
            }
            if (isHttp(operation, "POST") && path(operation).contains("{") && marked == excused) {
                faults.add(operation.getFullName()
                        + " is a POST below a record: mark it @AgainstVersion, or say @WithoutVersion and why");
            }
        }
        return faults;
    }

    /** A GET reads as known, or says that it doesn't. */
    List<String> asKnownFaults() {
        List<String> faults = new ArrayList<>();
        for (JavaMethod operation : operations) {
            if (isHttp(operation, "GET") && !operation.isAnnotatedWith(OwnQueryParameters.class)) {
                boolean looksBack = reaches(operation, OperationRules::readsAsKnown) || takesMoment(operation);
                if (looksBack == operation.isAnnotatedWith(ReadsNow.class)) {
                    faults.add(operation.getFullName()
                            + (looksBack
                                    ? " reads as known, though marked @ReadsNow"
                                    : " never reads as known: mark it @ReadsNow"));
                }
            }
        }
        return faults;
    }

    /** What is stored with a key is a whole response. */
    List<String> idempotencyFaults() {
        return operations.stream()
                .filter(operation -> operation.isAnnotatedWith(Idempotent.class)
                        && !operation.getRawReturnType().getName().equals("jakarta.ws.rs.core.Response"))
                .map(operation -> operation.getFullName() + " is @Idempotent and must answer with a Response")
                .toList();
    }

    private static boolean isDescribed(JavaMethod method) {
        return method.tryGetAnnotationOfType(Operation.class)
                .map(described -> !described.hidden())
                .orElse(false);
    }

    private static boolean isHttp(JavaMethod method, String verb) {
        return method.isAnnotatedWith("jakarta.ws.rs." + verb);
    }

    private static String path(JavaMethod method) {
        return Stream.of(method.getOwner(), method)
                .flatMap(annotated -> annotated.getAnnotations().stream())
                .filter(annotation -> annotation.getRawType().getName().equals(PATH))
                .map(annotation -> String.valueOf(annotation.get("value").orElse("")))
                .reduce("", String::concat);
    }

    private static boolean checksVersion(JavaMethod method) {
        return method.getOwner().isEquivalentTo(IfMatch.class)
                && method.getName().equals("require");
    }

    private static boolean readsAsKnown(JavaMethod method) {
        return method.getOwner().isEquivalentTo(ReadScope.class)
                || method.isAnnotatedWith("uk.police.wmp.history.ReadAsKnown");
    }

    private static boolean takesMoment(JavaMethod method) {
        return method.getParameters().stream()
                .flatMap(parameter -> parameter.getAnnotations().stream())
                .anyMatch(
                        annotation -> "asKnownAt".equals(annotation.get("value").orElse("")));
    }

    private static boolean reaches(JavaMethod from, Predicate<JavaMethod> goal) {
        return reaches(from, goal, new HashSet<>());
    }

    private static boolean reaches(JavaMethod from, Predicate<JavaMethod> goal, Set<JavaMethod> seen) {
        if (goal.test(from)) {
            return true;
        }
        return seen.add(from)
                && Stream.concat(from.getMethodCallsFromSelf().stream(), from.getMethodReferencesFromSelf().stream())
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .filter(JavaMethod.class::isInstance)
                        .map(JavaMethod.class::cast)
                        .filter(called -> called.getOwner().getPackageName().startsWith(OURS))
                        .anyMatch(called -> reaches(called, goal, seen));
    }
}
