package uk.police.wmp.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import uk.police.wmp.rest.InvalidRequest;

/** What is dropped of history is what nobody can ask for any more, and nothing else. */
class HistoryRetentionTest {

    private static final String TEXTS = "select text from note order by external_id";
    private static final String DROP = "select drop_history(now() - interval '5 years')";

    private final HistoryDatabase database = new HistoryDatabase();

    /** Two changes and a removal ten years ago, a change since. */
    private long written() throws SQLException {
        database.run("insert into note (external_id, text) values ('1', 'first'), ('2', 'removed'), ('3', 'same')");
        database.run("update note set text = 'second', version = version + 1 where external_id = '1'");
        database.run("delete from note where external_id = '2'");
        long floor = database.position();
        database.runAsOwner("update transaction_log set committed_at = committed_at - interval '10 years'");
        database.run("update note set text = 'third', version = version + 1 where external_id = '1'");
        return floor;
    }

    @Test
    void fromTheFloorOnEverythingIsKnownAsBefore() throws SQLException {
        long floor = written();
        database.runAsOwner(DROP);

        assertThat(database.asKnown(floor, TEXTS)).containsExactly("second", "same");
        assertThat(database.asKnown(floor + 1, TEXTS)).containsExactly("third", "same");
        assertThat(database.column("select text from history.note")).containsExactly("second");
        assertThat(database.column("select count(*) from transaction_log")).containsExactly("4");
        assertThat(database.column("select seq || ' ' || versions || ' ' || changes from history_floor"))
                .containsExactly(floor + " 2 2");
    }

    @Test
    void beforeItTheQuestionIsRefusedWithTheEarliestThatIsKnown() throws SQLException {
        long floor = written();
        database.runAsOwner(DROP);

        assertThatThrownBy(() -> database.asKnown(floor - 1, TEXTS))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refused -> assertThat(refused.violations().getFirst().message())
                                .contains("the earliest is position " + floor));
        try (Connection connection = database.connect()) {
            Instant longAgo = Instant.now().minus(9 * 366, ChronoUnit.DAYS).minus(3 * 365, ChronoUnit.DAYS);
            assertThatThrownBy(() -> KnownReading.apply(connection, new KnownAt(longAgo, null)))
                    .isInstanceOf(InvalidRequest.class);
        }
    }

    @Test
    void whoReadsTheFeedFromTheStartGetsEveryRecordAsItWasThen() throws SQLException {
        written();
        database.runAsOwner(DROP);

        assertThat(database.column("""
                select kind || ' ' || coalesce(n.text, h.text, '-') from change c
                  left join note n on (n.id, n.recorded_seq) = (c.record_id, c.seq)
                  left join history.note h on (h.id, h.recorded_seq) = (c.record_id, c.seq) order by c.seq, c.ordinal"""))
                .containsExactly("created same", "changed second", "deleted -", "changed third");
    }

    @Test
    void theLastYearIsKeptAndTheApplicationDropsNothing() throws SQLException {
        written();
        assertThatThrownBy(() -> database.runAsOwner("select drop_history(now() - interval '11 months')"))
                .hasMessageContaining("within the last year");
        assertThatThrownBy(() -> database.run(DROP)).hasMessageContaining("permission denied");
        database.runAsOwner(DROP);
        assertThatThrownBy(() -> database.runAsOwner(DROP)).hasMessageContaining("nothing is known of before");
    }
}
