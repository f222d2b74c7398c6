package uk.police.wmp.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What the code of every application looks like. The test stands in the application's root package:
 *
 * <pre>{@code
 * package uk.police.wmp.recruitment;
 *
 * class HouseRulesTest extends HouseRules {}
 * }</pre>
 */
public abstract class HouseRules {

    private static JavaClasses classes;
    private static String classesOf;

    private final String root = getClass().getPackageName();
    private final SourceTree sources = SourceTree.of(Path.of("src"));

    /** Whether this is a program that talks to its user on the console. */
    protected boolean isACommand() {
        return false;
    }

    @BeforeEach
    void readTheClassesOnce() {
        if (!root.equals(classesOf)) {
            classes = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(root);
            classesOf = root;
        }
    }

    @Test
    void packagesAreNamedForWhatTheForceTalksAbout() {
        FeatureRules.NAMED_FOR_THEIR_SUBJECT.check(classes);
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertThat(sources.packagesWithoutDescription()).isEmpty();
    }

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        FeatureRules.noCircles(root).check(classes);
    }

    @Test
    void whatAFeatureKeepsToItselfIsPackagePrivate() {
        FeatureRules.RESOURCES_AND_REPOSITORIES_ARE_PACKAGE_PRIVATE.check(classes);
    }

    @Test
    void entitiesHideTheirFieldsAndHaveVerbs() {
        FeatureRules.ENTITIES_HIDE_THEIR_FIELDS.check(classes);
        FeatureRules.ENTITIES_HAVE_NO_SETTERS.check(classes);
    }

    @Test
    void recordsAreWrittenByTheirOwnServiceAlone() {
        FeatureRules.NOBODY_WRITES_ANOTHERS_RECORDS.check(classes);
    }

    @Test
    void recordsOperationsSayWhoMay() {
        ResourceRules.RECORD_OPERATIONS_ARE_DECLARED.check(classes);
    }

    @Test
    void resourceMethodsArePublic() {
        ResourceRules.METHODS_ARE_PUBLIC.check(classes);
    }

    @Test
    void everyOperationSaysWhoMayCallIt() {
        ResourceRules.METHODS_SAY_WHO_MAY.check(classes);
    }

    @Test
    void everyOperationHasAnIdAndASummary() {
        ResourceRules.METHODS_HAVE_ID_AND_SUMMARY.check(classes);
    }

    @Test
    void operationsDoWhatTheirDocumentSaysOfThem() {
        OperationRules operations = new OperationRules(root);
        assertThat(operations.versionFaults()).isEmpty();
        assertThat(operations.asKnownFaults()).isEmpty();
        assertThat(operations.idempotencyFaults()).isEmpty();
    }

    @Test
    void filtersByCodesRefuseWhatIsNone() {
        assertThat(FilterRules.faults(classes)).isEmpty();
    }

    /**
     * Components that sound of somebody's health, conduct, belief, family or characteristics and say nothing of them, with the reason,
     * such as {@code "attraction.event.aimedAt"} of the package {@code attraction.event}.
     */
    protected Map<String, String> saysNothingOfAPerson() {
        return Map.of();
    }

    @Test
    void whatIsSaidOfAPersonIsConfidential() {
        assertThat(new SpecialCategories(classes, root).faults(saysNothingOfAPerson()))
                .isEmpty();
    }

    @Test
    void noRuleTellsHiddenValuesApart() {
        assertThat(HiddenValues.faults(classes)).isEmpty();
    }

    @Test
    void onlyRecordsCrossHttp() {
        ResourceRules.ENTITIES_STAY_INSIDE.check(classes);
        ResourceRules.ONLY_RECORDS_CROSS.check(classes);
    }

    @Test
    void transactionsBeginInServices() {
        ResourceRules.NO_TRANSACTIONS.check(classes);
    }

    @Test
    void collaboratorsComeThroughTheConstructor() {
        CodeRules.NO_FIELD_INJECTION.check(classes);
    }

    @Test
    void timeComesFromTheClock() {
        CodeRules.TIME_COMES_FROM_A_CLOCK.check(classes);
    }

    @Test
    void nothingIsPrinted() {
        if (!isACommand()) {
            CodeRules.NO_STANDARD_STREAMS.check(classes);
        }
        CodeRules.NO_JAVA_UTIL_LOGGING.check(classes);
    }

    @Test
    void figuresNeverReadTheClockNorNameASchema() {
        assertThat(FigureRules.faults(classes, root)).isEmpty();
    }

    @Test
    void everyProblemThatIsRaisedIsDescribed() {
        assertThat(ProblemSlugs.faults(sources.main())).isEmpty();
    }

    @Test
    void migrationsExpandBeforeTheyContract() {
        assertThat(ReleasedMigrations.faultsOf(Path.of(""))).isEmpty();
    }

    @Test
    void sourcesAreShortAndFinished() {
        assertThat(sources.all().stream().flatMap(source -> SourceRules.faults(source).stream()))
                .isEmpty();
    }

    @Test
    void agesAreCompletedYears() {
        assertThat(sources.main().stream().flatMap(source -> SourceRules.birthdays(source).stream()))
                .isEmpty();
    }

    @Test
    void testsRunOnTheRealThing() {
        List<String> faults = sources.test().stream()
                .flatMap(source -> SourceRules.pretences(source).stream())
                .toList();
        assertThat(faults).isEmpty();
    }
}
