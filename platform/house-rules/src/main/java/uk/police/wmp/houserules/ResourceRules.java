package uk.police.wmp.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import uk.police.wmp.rest.RecordOperations;

/** Resources know HTTP and nothing else. */
final class ResourceRules {

    private static final Set<String> WHO_MAY = Set.of(
            "jakarta.annotation.security.RolesAllowed",
            "jakarta.annotation.security.PermitAll",
            "io.quarkus.security.Authenticated");

    private static final DescribedPredicate<JavaMethod> OPERATIONS = DescribedPredicate.describe(
            "are operations",
            method -> !asksAnotherService(method.getOwner())
                    && method.getAnnotations().stream()
                            .anyMatch(
                                    annotation -> annotation.getRawType().isAnnotatedWith("jakarta.ws.rs.HttpMethod")));

    static final ArchRule METHODS_ARE_PUBLIC = methods()
            .that(OPERATIONS)
            .should()
            .bePublic()
            .because("a package-private one silently becomes a 404")
            .allowEmptyShould(true);

    static final ArchRule METHODS_SAY_WHO_MAY = methods()
            .that(OPERATIONS)
            .should(must(
                    "say who may call it (@RolesAllowed, @Authenticated or @PermitAll)", ResourceRules::saysWhoMay))
            .allowEmptyShould(true);

    static final ArchRule METHODS_HAVE_ID_AND_SUMMARY = methods()
            .that(OPERATIONS)
            .should(must("have an @Operation with operationId and summary", ResourceRules::isDescribed))
            .because("a generated client is named after them")
            .allowEmptyShould(true);

    static final ArchRule ENTITIES_STAY_INSIDE = noClasses()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .because("a service gives records; entities never leave it")
            .allowEmptyShould(true);

    static final ArchRule ONLY_RECORDS_CROSS = methods()
            .that(OPERATIONS)
            .should(must("answer with records, enums or what the platform has", ResourceRules::answersWithRecords))
            .allowEmptyShould(true);

    static final ArchRule NO_TRANSACTIONS = noClasses()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.transaction.Transactional")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("uk.police.wmp.history.WriteTransaction")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("uk.police.wmp.history.ReadAsKnown")
            .allowEmptyShould(true);

    /** Without it nobody is let in; the document would not know them. */
    static final ArchRule RECORD_OPERATIONS_ARE_DECLARED = classes()
            .that()
            .areAssignableTo("uk.police.wmp.history.RecordResource")
            .should()
            .beAnnotatedWith(RecordOperations.class)
            .because("inherited operations have their permissions and their words from it")
            .allowEmptyShould(true);

    private ResourceRules() {}

    private static boolean saysWhoMay(JavaMethod method) {
        return Stream.concat(method.getAnnotations().stream(), method.getOwner().getAnnotations().stream())
                .anyMatch(annotation -> WHO_MAY.contains(annotation.getRawType().getName()));
    }

    private static boolean isDescribed(JavaMethod method) {
        if (method.getOwner().isAnnotatedWith(RecordOperations.class)
                && method.getName().equals("list")) {
            return true; // named for its kind of record, as the inherited operations are
        }
        return method.tryGetAnnotationOfType(Operation.class)
                .map(operation -> operation.hidden()
                        || (!operation.operationId().isBlank()
                                && !operation.summary().isBlank()))
                .orElse(false);
    }

    /** The same annotations on an interface that a client is made of. */
    private static boolean asksAnotherService(JavaClass type) {
        return type.isAnnotatedWith("io.quarkus.oidc.client.filter.OidcClientFilter");
    }

    private static boolean answersWithRecords(JavaMethod method) {
        String ours = method.getOwner().getPackageName();
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .filter(type -> type.getPackageName().startsWith(root(ours)))
                .allMatch(type -> type.isRecord() || type.isEnum() || isSealedOverRecords(type));
    }

    /** A choice between records is as good as a record. */
    private static boolean isSealedOverRecords(JavaClass type) {
        return type.isInterface()
                && !type.getAllSubclasses().isEmpty()
                && type.getAllSubclasses().stream().allMatch(JavaClass::isRecord);
    }

    /** {@code uk.police.wmp.recruitment} of {@code uk.police.wmp.recruitment.worker}. */
    private static String root(String packageName) {
        return Stream.of(packageName.split("\\."))
                .limit(4)
                .reduce((a, b) -> a + "." + b)
                .orElseThrow();
    }

    private static ArchCondition<JavaMethod> must(String description, Predicate<JavaMethod> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (!holds.test(method)) {
                    events.add(SimpleConditionEvent.violated(
                            method,
                            method.getFullName() + " must " + description + " in " + method.getSourceCodeLocation()));
                }
            }
        };
    }
}
