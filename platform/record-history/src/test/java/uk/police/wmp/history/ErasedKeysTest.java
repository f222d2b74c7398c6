package uk.police.wmp.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of the erased, and refuses, whoever writes. */
class ErasedKeysTest {

    private static HistoryDatabase database;

    private final UUID erased = UUID.randomUUID();
    private final String key = "E-" + erased;

    @BeforeAll
    static void start() throws SQLException {
        database = new HistoryDatabase();
        database.runAsOwner("select remembers_erasure('note', false, 'text')");
    }

    private void erase(String until) throws SQLException {
        database.run(
                "select begin_write('test', 'test', null)",
                "insert into note (id, external_id, text) values ('%s', '%s', 'Text of %s')"
                        .formatted(erased, key, key));
        database.run(
                "select begin_write('test', 'test', null)",
                "select remember_erased('note', array['%s']::uuid[], %s)".formatted(erased, until),
                "update note set external_id = 'erased-' || id, text = 'erased' where id = '%s'".formatted(erased));
    }

    private static void insert(String externalId, String text) throws SQLException {
        database.run(
                "select begin_write('test', 'test', null)",
                "insert into note (external_id, text) values ('%s', '%s')".formatted(externalId, text));
    }

    @Test
    void noneOfTheirKeysIsRecordedAgain() throws SQLException {
        erase("current_date + 1");

        assertThatThrownBy(() -> insert(key, "Another")).hasFieldOrPropertyWithValue("SQLState", "ERASD");
        assertThatThrownBy(() -> insert(key + "-2", "TEXT OF " + key)).hasFieldOrPropertyWithValue("SQLState", "ERASD");
        insert(key + "-2", "Somebody else");
        assertThatThrownBy(() -> database.run(
                        "update note set external_id = '%1$s' where external_id = '%1$s-2'".formatted(key)))
                .hasFieldOrPropertyWithValue("SQLState", "ERASD");
        insert(key.toLowerCase(java.util.Locale.ROOT), "An external id is another in small letters");
        assertThat(database.column("select encode(digest, 'escape') || forget_on from erased_key"))
                .noneMatch(kept -> kept.contains(erased.toString()));
    }

    @Test
    void theyAreReadmittedByTheKeyThatTheyHave() throws SQLException {
        erase("current_date + 1");

        assertThat(database.column("select readmit_erased('note', jsonb_build_object('external_id', 'nobody'))"))
                .containsExactly("0");
        assertThat(database.column(
                        "select readmit_erased('note', jsonb_build_object('external_id', '%s'))".formatted(key)))
                .containsExactly("1");
        insert(key, "Back");
        assertThatThrownBy(() -> insert(key + "-2", "Text of " + key)).hasFieldOrPropertyWithValue("SQLState", "ERASD");
    }

    @Test
    void theyAreForgottenInTime() throws SQLException {
        erase("current_date - 40");

        insert(key, "As anybody");
    }

    /** A second record of the same text was there before, and is nobody's who was erased. */
    @Test
    void whatWasRecordedBesideThemCanStillBeChanged() throws SQLException {
        insert(key + "-TWIN", "Text of " + key);
        erase("current_date + 1");

        database.run(
                "select begin_write('test', 'test', null)",
                "update note set version = version + 1 where external_id = '%s-TWIN'".formatted(key));
    }
}
