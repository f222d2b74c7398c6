package uk.police.wmp.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.police.wmp.figures.DisclosureSettings.Method;
import uk.police.wmp.figures.disclosure.CrossTable;

/** Somebody asks a figure with every value of its filter and without, and puts the answers side by side. */
class DisclosureControlTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 31);
    private static final List<String> RANKS = List.of("CONSTABLE", "SERGEANT", "INSPECTOR");
    private static final List<String> STATIONS = List.of("NORTH", "SOUTH", "EAST");

    private final FigureDefinition definition = new RepresentationByRank().definition();
    private final DisclosureControl control = new DisclosureControl(definition, new DisclosureSettings() {
        @Override
        public int threshold() {
            return 5;
        }

        @Override
        public Method method() {
            return Method.COMPLEMENTARY;
        }
    });

    @Property(tries = 150)
    void allFilteredTablesTogetherGiveNoSmallCountAway(@ForAll @Size(9) List<@IntRange(max = 25) Integer> minority) {
        int[][] counts = new int[STATIONS.size()][RANKS.size()];
        for (int i = 0; i < 9; i++) {
            counts[i / 3][i % 3] = minority.get(i);
        }
        FilteredTables tables = new FilteredTables(definition.filters());
        for (Map<String, String> selection : FilteredTables.selections(definition.filters())) {
            tables.put(selection, rows(counts, selection.get("station")));
        }
        boolean[][] hidden = new boolean[STATIONS.size() + 1][];
        for (int i = 0; i < STATIONS.size(); i++) {
            hidden[i] = hidden(tables, Map.of("denominator", "STATED", "station", STATIONS.get(i)));
        }
        hidden[STATIONS.size()] = hidden(tables, Map.of("denominator", "STATED"));
        assertThat(hidden(tables, Map.of("denominator", "ALL"))).isEqualTo(hidden[STATIONS.size()]);
        assertThat(CrossTable.of(counts).hidden(hidden).workedOut()).isEmpty();
    }

    /** Which counts of a selection's table are hidden: the ranks and the total. */
    private boolean[] hidden(FilteredTables tables, Map<String, String> selection) {
        Suppressions suppressions = control.decide(tables, selection);
        Column minority = definition.column("ethnicMinority");
        Column share = definition.column("ethnicMinorityPercent");
        boolean[] hidden = new boolean[RANKS.size() + 1];
        for (DataRow row : tables.of(selection)) {
            int place = row.key().get(1) == null
                    ? RANKS.size()
                    : RANKS.indexOf((String) row.key().get(1));
            hidden[place] = suppressions.hide(minority, row);
            assertThat(suppressions.hide(share, row)).isEqualTo(hidden[place]);
        }
        return hidden;
    }

    private List<DataRow> rows(int[][] counts, String station) {
        List<DataRow> rows = new ArrayList<>();
        for (int rank = 0; rank < RANKS.size(); rank++) {
            int minority = 0;
            int stations = 0;
            for (int i = 0; i < STATIONS.size(); i++) {
                if (station == null || STATIONS.get(i).equals(station)) {
                    minority += counts[i][rank];
                    stations++;
                }
            }
            BigDecimal all = BigDecimal.valueOf(minority + 100L * stations);
            rows.add(new DataRow(
                    Arrays.asList(DAY, RANKS.get(rank)),
                    Map.of(
                            "ethnicMinority",
                            BigDecimal.valueOf(minority),
                            "denominator",
                            all,
                            "heads",
                            all,
                            "notStated",
                            BigDecimal.ZERO)));
        }
        return Totals.added(definition, rows);
    }
}
