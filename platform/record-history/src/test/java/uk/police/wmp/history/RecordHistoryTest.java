package uk.police.wmp.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.police.wmp.rest.InvalidRequest;

/** What the database records by itself, whoever writes. */
class RecordHistoryTest {

    private static final String TEXTS = "select text from note order by external_id";

    private final HistoryDatabase database = new HistoryDatabase();

    @Test
    void theSameQuerySeesEveryStateThatThereHasBeen() throws SQLException {
        long empty = database.position();
        database.run("insert into note (external_id, text) values ('1', 'first'), ('2', 'second')");
        long created = database.position();
        database.run("update note set text = 'corrected', version = version + 1 where external_id = '1'");
        long changed = database.position();
        database.run("delete from note where external_id = '2'");
        long deleted = database.position();

        assertThat(database.asKnown(empty, TEXTS)).isEmpty();
        assertThat(database.asKnown(created, TEXTS)).containsExactly("first", "second");
        assertThat(database.asKnown(changed, TEXTS)).containsExactly("corrected", "second");
        assertThat(database.asKnown(deleted, TEXTS)).containsExactly("corrected");
        assertThat(database.column(TEXTS)).containsExactly("corrected");
    }

    @Test
    void whatOneTransactionDoesTwiceIsOneChangeAndNoHistory() throws SQLException {
        database.run(
                "insert into note (external_id, text) values ('1', 'draft')",
                "update note set text = 'final', version = version + 1",
                "insert into note (external_id, text) values ('2', 'never seen')",
                "delete from note where external_id = '2'");

        assertThat(database.column("select kind || ' ' || version from change")).containsExactly("created 1");
        assertThat(database.column("select text from history.note")).isEmpty();
    }

    @Test
    void whatIsRolledBackLeavesNothing() throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("insert into note (external_id, text) values ('1', 'lost')");
            }
            connection.rollback();
        }
        assertThat(database.column("select seq from transaction_log")).isEmpty();
        assertThat(database.column("select seq from change")).isEmpty();
    }

    @Test
    void whoActedIsRecordedAndACorrectionIsOne() throws SQLException {
        database.run(
                "select begin_write('amara', 'hr-sync', null)",
                "insert into note (external_id, text) values ('1', 'a')");
        database.run(
                "select begin_write('bela', 'console', 'typing error', true)",
                "update note set text = 'b', version = version + 1");

        assertThat(
                        database.column(
                                "select actor || '/' || client || '/' || coalesce(reason, '-') from transaction_log order by seq"))
                .containsExactly("amara/hr-sync/-", "bela/console/typing error");
        assertThat(database.column("select kind from change order by seq")).containsExactly("created", "corrected");
    }

    @Test
    void anInstantMeansTheSameForEverAlsoWhileATransactionIsOpen() throws Exception {
        database.run("insert into note (external_id, text) values ('1', 'committed')");
        try (Connection slow = database.connect()) {
            slow.setAutoCommit(false);
            try (var statement = slow.createStatement()) {
                statement.execute("insert into note (external_id, text) values ('2', 'still open')");
            }
            Instant whileOpen = Instant.now();
            long before = positionAt(whileOpen);
            Thread.sleep(20);
            slow.commit();

            assertThat(positionAt(whileOpen)).isEqualTo(before);
            assertThat(database.asKnown(before, TEXTS)).containsExactly("committed");
            assertThat(positionAt(Instant.now())).isEqualTo(before + 1);
        }
    }

    @Test
    void aPositionToComeIsRefused() throws SQLException {
        assertThatThrownBy(() -> database.asKnown(database.position() + 1, TEXTS))
                .isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aReaderWhoGoesOnFromWhereItWasMissesNothingWhileEightWrite() throws Exception {
        int writers = 8;
        int each = 40;
        List<String> seen = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer : IntStream.range(0, writers).toArray()) {
                writing.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        database.run("insert into note (external_id, text) values ('%d-%d', 'x')".formatted(writer, i));
                    }
                    return null;
                }));
            }
            String cursor = "(0, 0)";
            while (seen.size() < writers * each) {
                List<String> page = database.column(
                        "select '(' || seq || ', ' || ordinal || ')' from change where (seq, ordinal) > %s order by seq, ordinal limit 7"
                                .formatted(cursor));
                seen.addAll(page);
                cursor = page.isEmpty() ? cursor : page.getLast();
                assertThat(seen).as("more than was written").hasSizeLessThanOrEqualTo(writers * each);
            }
            for (Future<?> done : writing) {
                done.get(30, TimeUnit.SECONDS);
            }
        }
        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(database.column(
                        "select '(' || seq || ', ' || ordinal || ')' from change order by seq, ordinal"));
        assertThat(database.column(
                        "select count(*) from (select committed_at, lag(committed_at) over (order by seq) as before"
                                + " from transaction_log) t where before >= committed_at"))
                .containsExactly("0");
    }

    @Test
    void aColumnThatIsAddedLaterIsInTheHistoryToo() throws SQLException {
        database.run("insert into note (external_id, text) values ('1', 'before')");
        database.runAsOwner("alter table note add column colour text", "select track_history('note')");
        database.run("update note set colour = 'red', version = version + 1");
        long red = database.position();
        database.run("update note set colour = 'blue', version = version + 1");

        assertThat(database.asKnown(red, "select colour from note")).containsExactly("red");
        assertThat(database.asKnown(red - 1, "select colour from note")).containsExactly((String) null);
    }

    private long positionAt(Instant instant) throws SQLException {
        return Long.parseLong(
                database.column("select position_at('" + instant + "')").getFirst());
    }
}
