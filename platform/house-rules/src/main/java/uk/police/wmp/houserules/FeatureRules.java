package uk.police.wmp.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/**
 * A feature is a package with everything that one thing needs. The compiler keeps the others out of what is package-private, so
 * these rules see to it that what is nobody else's business is.
 */
final class FeatureRules {

    private static final String[] NAMED_FOR_A_LAYER = Stream.of(
                    "entity", "entities", "dto", "dtos", "model", "models", "util", "utils", "common", "core", "helper")
            .flatMap(name -> Stream.of(".." + name + "..", ".." + name + "s.."))
            .toArray(String[]::new);

    private static final String[] NAMED_FOR_A_PATTERN = {
        "..repository..", "..repositories..", "..service..", "..services..", "..resource..", "..controller..",
        "..mapper..", "..impl..", "..exception..", "..exceptions..", "..misc..", "..shared.."
    };

    private static final DescribedPredicate<JavaMethodCall> WRITES_ANOTHERS_RECORDS =
            new DescribedPredicate<>("write records of another feature") {
                @Override
                public boolean test(JavaMethodCall call) {
                    return call.getTargetOwner().isAssignableTo("uk.police.wmp.history.Records")
                            && call.getName().matches("(persist|delete|update|flush).*")
                            && !call.getTargetOwner()
                                    .getPackageName()
                                    .equals(call.getOriginOwner().getPackageName())
                            && !call.getOriginOwner().isAssignableTo("uk.police.wmp.history.Records");
                }
            };

    static final ArchRule NAMED_FOR_THEIR_SUBJECT = noClasses()
            .should()
            .resideInAnyPackage(NAMED_FOR_A_LAYER)
            .orShould()
            .resideInAnyPackage(NAMED_FOR_A_PATTERN)
            .because("a package is one thing that the force talks about, with all that it needs");

    static final ArchRule RESOURCES_AND_REPOSITORIES_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .or()
            .areAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
            .and()
            .areNotAssignableTo("uk.police.wmp.history.Records")
            .should()
            .bePackagePrivate()
            .because("one feature reaches another through its service, which alone is public")
            .allowEmptyShould(true);

    static final ArchRule ENTITIES_HIDE_THEIR_FIELDS = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .notBePublic()
            .because("another feature asks the service, not the row")
            .allowEmptyShould(true);

    static final ArchRule ENTITIES_HAVE_NO_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.persistence.Entity")
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("what happens to a record has a name of its own")
            .allowEmptyShould(true);

    /** A service is its repository too: what a neighbour may do with records are the verbs that the service has for it. */
    static final ArchRule NOBODY_WRITES_ANOTHERS_RECORDS = noClasses()
            .should()
            .callMethodWhere(WRITES_ANOTHERS_RECORDS)
            .because("a neighbour asks for what happens to a record, by its name")
            .allowEmptyShould(true);

    private FeatureRules() {}

    static ArchRule noCircles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }
}
