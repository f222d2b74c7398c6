package uk.police.wmp.recruitment.attraction.interest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import javax.sql.DataSource;
import uk.police.wmp.history.Writer;

/**
 * Deletes contact data whose time is over, from the records and from their whole history. What the funnel counts stays: that
 * somebody expressed interest, when, by which channel, and what became of it.
 */
@ApplicationScoped
class ContactDeletion {

    private static final String AS_REDACTED = "select set_config('app.change_kind', 'redacted', true)";

    /** Changing the present rows puts them into history as they were: so history is emptied after, and tells no one either. */
    private static final String NOW = """
            update public.expression_of_interest
               set version = version + 1, given_name = 'erased', family_name = 'erased', email = null, phone = null,
                   contact_deleted_on = ?
             where deletes_on <= ? and contact_deleted_on is null
            returning id""";

    private static final String BEFORE = """
            select public.erase_history('expression_of_interest', ?, '{given_name, family_name, email, phone}')""";

    private final DataSource database;
    private final Writer writer;

    ContactDeletion(DataSource database, Writer writer) {
        this.database = database;
        this.writer = writer;
    }

    /** @return how many expressions of interest no longer say whose they were */
    int run(LocalDate today) {
        return QuarkusTransaction.requiringNew().call(() -> delete(today));
    }

    private int delete(LocalDate today) throws SQLException {
        try (Connection connection = database.getConnection();
                var asRedacted = connection.prepareStatement(AS_REDACTED);
                var now = connection.prepareStatement(NOW);
                var before = connection.prepareStatement(BEFORE)) {
            writer.begin(connection, "system", "retention", null);
            asRedacted.execute();
            now.setObject(1, today);
            now.setObject(2, today);
            var deleted = new ArrayList<UUID>();
            try (var row = now.executeQuery()) {
                while (row.next()) {
                    deleted.add(row.getObject(1, UUID.class));
                }
            }
            before.setArray(1, connection.createArrayOf("uuid", deleted.toArray()));
            before.execute();
            return deleted.size();
        }
    }
}
