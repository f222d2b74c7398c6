package uk.police.wmp.local.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The attacker finds what can be found: an attack that always fails would prove nothing. */
class AttackTest {

    @Test
    void whatIsLeftOfATotalIsKnown() {
        Cell hidden = Cell.withheld("chief officers", 1);
        Attack attack = new Attack(
                List.of(Relation.sum(Cell.open("officers", 968), List.of(Cell.open("constables", 967), hidden))));

        assertThat(attack.values(hidden)).containsExactly(1L);
    }

    @Test
    void sistersTellTogether() {
        Cell superintendents = Cell.open("superintendents, in the sister figure", 5);
        Cell both = Cell.open("chief officers and superintendents, of the total", 6);
        Cell chiefs = Cell.withheld("chief officers", 1);

        assertThat(new Attack(List.of(Relation.sum(both, List.of(superintendents, chiefs)))).values(chiefs))
                .containsExactly(1L);
    }

    @Test
    void whatIsSaidToBeRoundedAndIsNotIsAFault() {
        assertThatThrownBy(() -> Cell.rounded("one", 3, 3, 5)).hasMessageContaining("published as 3");
        assertThatThrownBy(() -> Cell.rounded("one", 3, 10, 5)).hasMessageContaining("published as 10");
    }

    @Test
    void roundedAloneItCouldBeAnyOfFive() {
        Cell one = Cell.rounded("one", 3, 0, 5);

        assertThat(new Attack(List.of()).values(one)).hasSize(Attack.VALUES_NEEDED);
    }

    @Test
    void roundedDownTogetherTheyAreKnown() {
        Cell one = Cell.rounded("a", 4, 0, 5);
        List<Cell> parts = List.of(one, Cell.rounded("b", 4, 0, 5), Cell.rounded("c", 4, 0, 5));

        assertThat(new Attack(List.of(Relation.sum(Cell.open("all", 12), parts))).values(one))
                .containsExactly(4L);
    }

    @Test
    void sumsAreFoundInRowsAndOverTime() {
        List<Answer> answers = IntStream.range(0, 9)
                .mapToObj(month -> new Answer(
                        "movements",
                        month,
                        month + 1,
                        Map.of(
                                List.of("a"),
                                Map.of(
                                        "before", Cell.withheld("before", month * month),
                                        "joined", Cell.withheld("joined", 2 * month + 1),
                                        "after", Cell.withheld("after", (month + 1) * (month + 1)))),
                        Map.of()))
                .toList();

        List<Relation> found = Relations.in(answers);

        assertThat(found).anySatisfy(relation -> assertThat(relation.cells()).hasSize(3));
        assertThat(found) // after is the next one's before
                .anySatisfy(relation -> assertThat(relation.cells())
                        .extracting(Cell::name)
                        .containsExactlyInAnyOrder("before", "after"));
    }
}
