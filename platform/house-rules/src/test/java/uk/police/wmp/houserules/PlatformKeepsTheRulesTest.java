package uk.police.wmp.houserules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The platform's modules can't extend {@link HouseRules}, which is built on some of them; they keep the same rules. */
class PlatformKeepsTheRulesTest {

    private static final String ROOT = "uk.police.wmp";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(
                    ROOT + ".postgres",
                    ROOT + ".identity",
                    ROOT + ".rest",
                    ROOT + ".history",
                    ROOT + ".imports",
                    ROOT + ".figures");

    @Test
    void resourcesAreGuardedAndDescribed() {
        ResourceRules.METHODS_ARE_PUBLIC.check(CLASSES);
        ResourceRules.METHODS_SAY_WHO_MAY.check(CLASSES);
        ResourceRules.METHODS_HAVE_ID_AND_SUMMARY.check(CLASSES.that(without("uk.police.wmp.history.RecordResource")));
        FeatureRules.RESOURCES_AND_REPOSITORIES_ARE_PACKAGE_PRIVATE.check(CLASSES);
        FeatureRules.NAMED_FOR_THEIR_SUBJECT.check(CLASSES);
    }

    @Test
    void operationsDoWhatTheirDocumentSaysOfThem() {
        OperationRules operations =
                new OperationRules(ROOT + ".rest", ROOT + ".history", ROOT + ".imports", ROOT + ".figures");
        assertThat(operations.versionFaults()).isEmpty();
        assertThat(operations.asKnownFaults()).isEmpty();
        assertThat(operations.idempotencyFaults()).isEmpty();
    }

    /** But for the two that every kind of record extends: with a constructor, each would repeat what they need. */
    @Test
    void collaboratorsComeThroughTheConstructor() {
        CodeRules.NO_FIELD_INJECTION.check(CLASSES.that(without("uk.police.wmp.history.Records"))
                .that(without("uk.police.wmp.history.RecordResource")));
    }

    /** But for the clock itself, and tokens, whose times are the machine's. */
    @Test
    void timeComesFromTheClock() {
        CodeRules.TIME_COMES_FROM_A_CLOCK.check(CLASSES.that(without("uk.police.wmp.rest.LondonClock"))
                .that(DescribedPredicate.not(resideInAPackage("uk.police.wmp.identity"))));
    }

    @Test
    void nothingIsPrinted() {
        CodeRules.NO_STANDARD_STREAMS.check(CLASSES);
        CodeRules.NO_JAVA_UTIL_LOGGING.check(CLASSES);
    }

    @Test
    void sourcesAreShortFinishedDescribedAndTestedOnTheRealThing() throws IOException {
        List<String> faults = new ArrayList<>();
        for (SourceTree module : modules()) {
            module.packagesWithoutDescription().forEach(folder -> faults.add(folder + " has no package-info"));
            module.all().forEach(source -> faults.addAll(SourceRules.faults(source)));
            module.test().forEach(source -> faults.addAll(SourceRules.pretences(source)));
            faults.addAll(ProblemSlugs.faults(module.main()));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void migrationsExpandBeforeTheyContract() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            assertThat(modules.filter(Files::isDirectory)
                            .flatMap(module -> ReleasedMigrations.faultsOf(module).stream()))
                    .isEmpty();
        }
    }

    private static DescribedPredicate<JavaClass> without(String className) {
        return DescribedPredicate.not(name(className)).forSubtype();
    }

    private static List<SourceTree> modules() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            List<SourceTree> trees = modules.map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .map(SourceTree::of)
                    .toList();
            assertThat(trees).hasSizeGreaterThan(5);
            return trees;
        }
    }
}
