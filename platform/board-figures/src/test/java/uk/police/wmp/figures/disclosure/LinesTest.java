package uk.police.wmp.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Tag("disclosure")
class LinesTest {

    @Example
    void leavesATableAloneThatHasNoSmallCount() {
        assertThat(CrossTable.of(new int[][] {{5, 0, 12}, {9, 30, 0}}).protect().shown())
                .isEqualTo("""
                        5 0 12 | 17
                        9 30 0 | 39
                        14 30 12 | 56
                        """);
    }

    @Example
    void hidesTheNextSmallestInTheRowAndInTheColumnOfASmallCount() {
        assertThat(CrossTable.of(new int[][] {{3, 8, 40}, {20, 11, 50}, {30, 35, 60}})
                        .protect()
                        .shown())
                .isEqualTo("""
                        . . 40 | 51
                        . . 50 | 81
                        30 35 60 | 125
                        53 54 150 | 257
                        """);
    }

    @Example
    void fiveIsShownAndFourIsNot() {
        assertThat(CrossTable.of(new int[][] {{5, 6}, {5, 7}}).protect().shown())
                .doesNotContain(".");
        assertThat(CrossTable.of(new int[][] {{4, 6}, {5, 7}}).protect().shown())
                .contains(".");
    }

    @Example
    void aNoughtNeverStandsInForAnything() {
        assertThat(CrossTable.of(new int[][] {{2, 0, 0}, {0, 9, 0}, {0, 0, 7}})
                        .protect()
                        .shown())
                .isEqualTo("""
                        . 0 0 | .
                        0 9 0 | 9
                        0 0 . | .
                        . 9 . | 18
                        """);
    }

    @Example
    void twoOnesUnderATotalOfManyGetAThird() {
        // 1 + 1 + 50 = 52: with only the ones hidden, 52 - 50 = 2 would say that each is 1
        CrossTable table = CrossTable.of(new int[][] {{1}, {1}, {50}}).protect();
        assertThat(table.shown()).startsWith(". | .\n. | .\n. | .\n");
    }

    /** Whoever sees all that is shown still finds another table that shows the same, and in which the small count differs. */
    @Property(tries = 200)
    void noSmallCountCanBeWorkedOut(
            @ForAll @Size(12) List<@IntRange(max = 14) Integer> cells, @ForAll @IntRange(min = 2, max = 4) int wide) {
        CrossTable table = CrossTable.of(cells, wide).protect();
        for (Unit small : table.smallUnits()) {
            assertThat(table.anotherTableWithOther(small))
                    .as("a value other than %s in%n%s", small.value, table.shown())
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void sumsWithSignsGiveNothingAwayEither(@ForAll @Size(9) List<@IntRange(max = 20) Integer> cells) {
        CrossTable table = CrossTable.of(cells, 3).withRemainderOfEachRow().protect();
        for (Unit small : table.smallUnits()) {
            assertThat(table.anotherTableWithOther(small)).as(table.shown()).isTrue();
        }
    }
}
