package uk.police.wmp.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import uk.police.wmp.figures.disclosure.Attacker.Cell;
import uk.police.wmp.figures.disclosure.Attacker.Sum;

class CountsTest {

    private static final int BASE = 5;
    private static final FixedRounding ROUNDING = new FixedRounding(BASE, CountsTest::sign);

    @Example
    void isOneOfTheMultiplesAroundAndOnAverageTheCount() {
        for (long count = 0; count < 12; count++) {
            double sum = 0;
            for (int subject = 0; subject < 4_000; subject++) {
                long shown = ROUNDING.of(count, "subject " + subject);
                assertThat(shown % BASE).isZero();
                assertThat(Math.abs(shown - count)).isLessThan(BASE);
                sum += shown;
            }
            assertThat(sum / 4_000).isBetween(count - 0.2, count + 0.2);
        }
    }

    @Example
    void theSameCountOfTheSameIsAlwaysTheSame() {
        assertThat(ROUNDING.of(3, "officers of an ethnic minority"))
                .isEqualTo(ROUNDING.of(3, "officers of an ethnic minority"));
    }

    @Example
    void isNeverMoreThanTheGroup() {
        for (int i = 0; i < 100; i++) {
            assertThat(new Counts(ROUNDING).count(3, 4, "subject " + i).shown()).isZero();
            assertThat(new Counts(ROUNDING).count(6, 7, "subject " + i).shown()).isEqualTo(5);
        }
    }

    @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
    void noSmallCountOfAListIsGivenAwayByItsTotal(@ForAll("list") List<Integer> counts) {
        assertSafe(counts, List.of(lineOf(counts.size())));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void noSmallCountOfATableIsGivenAwayByItsMargins(@ForAll("table") List<Integer> counts) {
        assertSafe(counts, Attacker.lines(2, 3));
    }

    @Provide
    Arbitrary<List<Integer>> list() {
        return mostlySmall().list().ofMinSize(2).ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Integer>> table() {
        return mostlySmall().list().ofSize(6);
    }

    private static Arbitrary<Integer> mostlySmall() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 4)),
                net.jqwik.api.Tuple.of(2, Arbitraries.integers().between(5, 14)));
    }

    private static List<Integer> lineOf(int size) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(i);
        }
        return all;
    }

    private static void assertSafe(List<Integer> exact, List<List<Integer>> lines) {
        Counts counts = new Counts(ROUNDING);
        List<Count> all = new ArrayList<>();
        for (int i = 0; i < exact.size(); i++) {
            all.add(counts.count(exact.get(i), Counts.NO_LIMIT, exact + " " + i));
        }
        lines.forEach(line -> counts.addUp(line.stream().map(all::get).toList()));
        counts.settle();

        long everything = exact.stream().mapToLong(Integer::longValue).sum();
        List<Sum> sums = lines.stream()
                .map(line -> new Sum(line, line.stream().mapToLong(exact::get).sum()))
                .toList();
        Attacker reader =
                new Attacker(all.stream().map(count -> cell(count, everything)).toList(), sums);
        Attacker whoKnowsTheSumsAlone =
                new Attacker(all.stream().map(count -> new Cell(0, everything)).toList(), sums);
        for (int i = 0; i < exact.size(); i++) {
            if (exact.get(i) > 0 && exact.get(i) < BASE) {
                assertThat(reader.values(i))
                        .as(
                                "values of cell %d of %s, published %s",
                                i, exact, all.stream().map(Count::shown).toList())
                        .isGreaterThanOrEqualTo(Math.min(3, whoKnowsTheSumsAlone.values(i)));
            }
        }
    }

    private static Cell cell(Count count, long everything) {
        return count.isHidden()
                ? new Cell(0, everything)
                : new Cell(Math.max(0, count.shown() - BASE + 1), count.shown() + BASE - 1);
    }

    private static byte[] sign(String subject, byte[] count) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(subject.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return digest.digest(count);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
