package uk.police.wmp.recruitment.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class WhoseRecordsTest {

    private static final String ABOUT_PEOPLE = """
            select distinct c.conrelid::regclass::text
              from pg_constraint c
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
             where c.contype = 'f' and c.connamespace = 'public'::regnamespace
               and a.attname in ('worker_id', 'candidate_id', 'application_id', 'student_officer_id')""";

    @Inject
    @All
    List<TrackedRecord> tracked;

    @Inject
    DataSource database;

    /** Else subject access would leave it out, and erasure would leave it. */
    @Test
    void everyKindOfRecordThatRefersToAPersonSaysWhoseItIs() throws SQLException {
        Set<String> declared = tracked.stream()
                .filter(record -> record.subject() != null)
                .map(TrackedRecord::table)
                .collect(Collectors.toSet());

        assertThat(declared).containsAll(tablesAboutPeople());
    }

    private Set<String> tablesAboutPeople() throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(ABOUT_PEOPLE)) {
            Set<String> tables = new HashSet<>();
            while (row.next()) {
                tables.add(row.getString(1));
            }
            return tables;
        }
    }
}
