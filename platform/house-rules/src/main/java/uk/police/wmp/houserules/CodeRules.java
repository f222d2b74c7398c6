package uk.police.wmp.houserules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.time.Clock;
import java.util.Set;

/** How any class of ours is written. */
final class CodeRules {

    private static final Set<String> CLOCKS_OF_THE_MACHINE = Set.of("systemUTC", "systemDefaultZone", "system");

    static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("jakarta.inject.Inject")
            .because("a constructor shows what a class needs, and makes it final")
            .allowEmptyShould(true);

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethodWhere(readsTheMachinesClock())
            .because("a number that depends on when it was computed can't be computed again: inject java.time.Clock")
            .allowEmptyShould(true);

    /** But for an application's beginning, before there is a log: it says which settings are missing. */
    static final ArchRule NO_STANDARD_STREAMS = noClasses()
            .that()
            .areNotAnnotatedWith(QuarkusMain.class)
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .allowEmptyShould(true);

    static final ArchRule NO_JAVA_UTIL_LOGGING =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.allowEmptyShould(true);

    private CodeRules() {}

    private static DescribedPredicate<JavaCall<?>> readsTheMachinesClock() {
        return DescribedPredicate.describe("reads the machine's clock", call -> {
            String owner = call.getTargetOwner().getName();
            String method = call.getTarget().getName();
            if (owner.equals(Clock.class.getName())) {
                return CLOCKS_OF_THE_MACHINE.contains(method);
            }
            if (owner.equals(System.class.getName())) {
                return method.equals("currentTimeMillis");
            }
            return owner.startsWith("java.time.")
                    && method.equals("now")
                    && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        });
    }
}
