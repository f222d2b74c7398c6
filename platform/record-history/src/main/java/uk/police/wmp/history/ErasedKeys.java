package uk.police.wmp.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Period;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import uk.police.wmp.rest.ErasedPerson;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.Problem;

/**
 * By what those who were erased were known: keyed digests, from which nobody can be named. Tables refuse such keys by themselves
 * ({@code remembers_erasure}); here is what must be said of them besides.
 */
@ApplicationScoped
public class ErasedKeys {

    private static final String REMEMBERED_FOR = "erasure.remembered-for";
    private static final String STANDARD = "P7Y";

    private static final String FORGOTTEN = "delete from public.erased_key where forget_on <= current_date";

    private final DataSource database;
    private final ObjectMapper json;

    ErasedKeys(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What was to be forgotten while nobody was erased. */
    void forget(@Observes StartupEvent started) throws SQLException {
        try (Connection connection = database.getConnection();
                var delete = connection.prepareStatement(FORGOTTEN)) {
            delete.executeUpdate();
        }
    }

    /** Before they are erased, in the transaction that erases them; nothing for a table that doesn't remember. */
    public static void remember(Connection connection, String table, Collection<UUID> people) throws SQLException {
        Period rememberedFor = ConfigProvider.getConfig()
                .getOptionalValue(REMEMBERED_FOR, Period.class)
                .orElseGet(() -> Period.parse(STANDARD));
        try (var remember = connection.prepareStatement(
                "select public.remember_erased(?, ?, (current_date + ?::interval)::date)")) {
            remember.setString(1, table);
            remember.setArray(2, connection.createArrayOf("uuid", people.toArray()));
            remember.setString(3, rememberedFor.toString());
            remember.execute();
        }
    }

    /** For a request that names in this field what no row of the table has: that there is none, or that they were erased. */
    public Problem unknown(String table, String externalId, String field) {
        try (Connection connection = database.getConnection();
                var select = connection.prepareStatement("select public.was_erased(?, ?::jsonb)")) {
            select.setString(1, table);
            select.setString(
                    2, json.valueToTree(Map.of("external_id", externalId)).toString());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1)
                        ? new ErasedPerson()
                        : new InvalidRequest(field, "no " + table.replace('_', ' ') + " has this external id");
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("can't ask who was erased", failure);
        }
    }

    /**
     * Somebody has come back: they may be recorded again.
     *
     * @param person how they were known, by column
     * @return how many of the keys were of somebody erased
     */
    public long readmit(String table, Map<String, ?> person) throws SQLException {
        try (Connection connection = database.getConnection();
                var readmit = connection.prepareStatement("select public.readmit_erased(?, ?::jsonb)")) {
            readmit.setString(1, table);
            readmit.setString(2, json.valueToTree(person).toString());
            try (var row = readmit.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
