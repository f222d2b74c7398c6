package uk.police.wmp.houserules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule fails on the example that breaks it: a rule that can't fail holds nothing. */
class RulesFindFaultsTest {

    private static final String EXAMPLES = "uk.police.wmp.houserules.examples";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(EXAMPLES);

    static Stream<Arguments> brokenRules() {
        return Stream.of(
                Arguments.of(FeatureRules.NAMED_FOR_THEIR_SUBJECT, "examples.util"),
                Arguments.of(FeatureRules.noCircles(EXAMPLES), "Slice leave"),
                Arguments.of(FeatureRules.RESOURCES_AND_REPOSITORIES_ARE_PACKAGE_PRIVATE, "ShiftResource"),
                Arguments.of(FeatureRules.ENTITIES_HIDE_THEIR_FIELDS, "Shift.day"),
                Arguments.of(FeatureRules.ENTITIES_HAVE_NO_SETTERS, "Shift.setDay"),
                Arguments.of(ResourceRules.METHODS_ARE_PUBLIC, "ShiftResource.list()"),
                Arguments.of(ResourceRules.METHODS_SAY_WHO_MAY, "ShiftResource.leave()"),
                Arguments.of(ResourceRules.METHODS_HAVE_ID_AND_SUMMARY, "ShiftResource.list()"),
                Arguments.of(ResourceRules.ENTITIES_STAY_INSIDE, "Shift"),
                Arguments.of(ResourceRules.NO_TRANSACTIONS, "Transactional"),
                Arguments.of(CodeRules.NO_FIELD_INJECTION, "ShiftResource.clock"),
                Arguments.of(CodeRules.NO_STANDARD_STREAMS, "System.out"),
                Arguments.of(CodeRules.TIME_COMES_FROM_A_CLOCK, "LocalDate.now()"));
    }

    @ParameterizedTest
    @MethodSource("brokenRules")
    void aRuleNamesWhatBreaksIt(ArchRule rule, String culprit) {
        assertThatThrownBy(() -> rule.check(CLASSES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit);
    }

    @Test
    void aClassThatIsNoRecordDoesNotCrossHttp() {
        assertThatThrownBy(() -> ResourceRules.ONLY_RECORDS_CROSS.check(CLASSES))
                .hasMessageContaining("ShiftResource.leave()");
    }

    @Test
    void timeOfAnInjectedClockIsFine() {
        assertThatThrownBy(() -> CodeRules.TIME_COMES_FROM_A_CLOCK.check(CLASSES))
                .hasMessageNotContaining("Instant.now");
    }

    @Test
    void operationsThatDoOtherThanTheirMarksSayAreFound() {
        OperationRules operations = new OperationRules(location -> true, EXAMPLES);
        assertThat(operations.versionFaults())
                .hasSize(3)
                .anyMatch(fault -> fault.contains("SwapResource.change()") && fault.contains("never checks"))
                .anyMatch(fault -> fault.contains("SwapResource.refuse()") && fault.contains("isn't marked"))
                .anyMatch(fault -> fault.contains("SwapResource.refuse()") && fault.contains("@WithoutVersion"));
        assertThat(operations.asKnownFaults())
                .anyMatch(fault -> fault.contains("SwapResource.list()") && fault.contains("never reads as known"))
                .anyMatch(fault -> fault.contains("SwapResource.get()") && fault.contains("though marked"));
        assertThat(operations.idempotencyFaults()).singleElement().asString().contains("SwapResource.agree()");
    }

    @Test
    void waysToFindAHiddenValueAreFound() {
        assertThat(HiddenValues.faults(CLASSES))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("RecordSpell.isInOrder") && fault.contains("[endedOn]"))
                .anyMatch(fault -> fault.contains("SpellFilter.lastingOn"));
    }

    @Test
    void filtersByCodesThatNothingChecksAreFound() {
        assertThat(FilterRules.faults(CLASSES)).singleElement().asString().contains("SwapFilter.shift", "\"shift\"");
    }

    @Test
    void birthdaysOfTheTwentyNinthOfFebruaryAreFound() {
        SourceFile source =
                new SourceFile(java.nio.file.Path.of("Cadet.java"), List.of("return dateOfBirth.plusYears(18);"));
        assertThat(SourceRules.birthdays(source)).hasSize(1);
    }

    @Test
    void figuresAreSearchedInEveryStringOfTheirClasses() {
        assertThat(FigureRules.faults(CLASSES, EXAMPLES))
                .anyMatch(fault -> fault.contains("reads the clock"))
                .anyMatch(fault -> fault.contains("names a schema"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select now ( )",
                "where joined_on < current_date",
                "where d < 'today'",
                "join history.worker",
                "select * from as_known.worker w"
            })
    void sqlThatCanNotAnswerAsKnownIsFound(String sql) {
        assertThat(FigureRules.fault(sql)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select w.known from worker w -- as it is now()",
                "join unnest(:as_at_days) as d(as_at) on true",
                "extract(epoch from d.ended_at - d.started_at)",
                "Counted at midnight. The history is kept."
            })
    void sqlThatAsksItsParametersIsFine(String sql) {
        assertThat(FigureRules.fault(sql)).isEmpty();
    }

    @Test
    void sourcesThatCatchEverythingOrGoOnForeverAreFound() {
        assertThat(SourceRules.faults(source("try { } catch (" + "Exception e) { }")))
                .hasSize(1);
        assertThat(SourceRules.faults(source("} catch (" + "Exception checked) {", "  throw new Failure(checked);")))
                .isEmpty();
        assertThat(SourceRules.faults(source("// TO" + "DO: later")))
                .singleElement()
                .asString()
                .contains("Example.java:1");
        assertThat(SourceRules.faults(source("int line;\n".repeat(251).split("\n"))))
                .hasSize(1);
        assertThat(SourceRules.faults(source("int line;\n".repeat(250).split("\n"))))
                .isEmpty();
        assertThat(SourceRules.pretences(source("import org.mockito.Mockito;"))).hasSize(1);
    }

    @Test
    void problemsThatNobodyDescribedAreFound() {
        assertThat(ProblemSlugs.faults(Arrays.asList(
                        source("throw new Problem(409, \"duplicate\", \"title\", \"detail\")"),
                        source("new Conflict(", "        \"overlapping-period\", \"detail\")"))))
                .isEmpty();
        assertThat(ProblemSlugs.faults(Arrays.asList(
                        source("throw new Problem(", "        409, \"never-heard-of\", \"title\", \"detail\")"),
                        source("throw new Problem(400, \"duplicate\", \"title\", \"detail\")"),
                        source("class Closed extends StateConflict {", "  super(\"Closed\", detail);"))))
                .hasSize(3);
    }

    private static SourceFile source(String... lines) {
        return new SourceFile(Path.of("Example.java"), Arrays.asList(lines));
    }
}
