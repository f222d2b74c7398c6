package uk.police.wmp.history.people;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.rest.RecordNotFound;

/**
 * Everything that is recorded of a person, and its erasure. Erasure takes away who the person is, from the records and from all
 * their history; what figures count (a sex, a day, an outcome) stays, belonging to nobody.
 */
@ApplicationScoped
public class People {

    private static final String AS_REDACTED = "select set_config('app.change_kind', 'redacted', true)";
    private static final String FORGET_ANSWERS =
            "delete from public.idempotency_key where convert_from(body, 'UTF8') like any (?)";

    private final DataSource database;
    private final PersonalTables tables;
    private final HeldVersions versions;
    private final List<RetentionRule> rules;

    People(DataSource database, PersonalTables tables, HeldVersions versions, @All List<RetentionRule> rules) {
        this.database = database;
        this.tables = tables;
        this.versions = versions;
        this.rules = rules;
    }

    /** @throws RecordNotFound when nobody has this id, nor ever had */
    public List<HeldRecord> held(UUID person) throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<HeldRecord> held = new ArrayList<>();
            for (var entry : records(connection, person).entrySet()) {
                held.addAll(versions.of(connection, entry.getKey().record(), entry.getValue()));
            }
            return held;
        }
    }

    /** @return how many records no longer say who they are about */
    @WriteTransaction
    public int erase(UUID person) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Map<PersonalTable, Set<UUID>> records = records(connection, person);
            Set<UUID> people = new HashSet<>();
            records.forEach((table, ids) -> {
                if (table.isOfPeople()) {
                    people.addAll(ids);
                }
            });
            rules.forEach(rule -> rule.requireErasable(people));
            run(connection, AS_REDACTED);
            int erased = 0;
            for (var entry : records.entrySet()) {
                erased += empty(connection, entry.getKey(), entry.getValue());
            }
            forgetAnswers(connection, records.values());
            return erased;
        }
    }

    private Map<PersonalTable, Set<UUID>> records(Connection connection, UUID person) throws SQLException {
        Map<String, Set<UUID>> found = new LinkedHashMap<>();
        Map<PersonalTable, Set<UUID>> records = new LinkedHashMap<>();
        for (PersonalTable table : tables.ordered()) {
            if (table.isOfPeople()) {
                found.put(table.name(), ids(connection, table.name(), "id", Set.of(person)));
            }
        }
        if (found.values().stream().allMatch(Set::isEmpty)) {
            throw new RecordNotFound("people", person);
        }
        linkTheSamePerson(connection, found);
        for (PersonalTable table : tables.ordered()) {
            Set<UUID> ids = table.isOfPeople()
                    ? found.get(table.name())
                    : ids(connection, table.name(), table.record().subject(), found.get(table.parent()));
            found.put(table.name(), ids);
            if (!ids.isEmpty()) {
                records.put(table, ids);
            }
        }
        return records;
    }

    /** A candidate who became a worker: whoever asks by one id is told, and erased, of both. Until no link leads further. */
    private void linkTheSamePerson(Connection connection, Map<String, Set<UUID>> found) throws SQLException {
        boolean further = true;
        while (further) {
            further = false;
            for (PersonalTables.Reference link : tables.links()) {
                Set<UUID> referring = found.get(link.referring());
                Set<UUID> referred = found.get(link.referred());
                further |= referring.addAll(ids(connection, link.referring(), link.column(), referred));
                further |= referred.addAll(referred(connection, link, referring));
            }
        }
    }

    private static Set<UUID> ids(Connection connection, String table, String column, Collection<UUID> among)
            throws SQLException {
        return select(
                connection,
                "select id from public.%1$s where %2$s = any (?) union select id from history.%1$s where %2$s = any (?)"
                        .formatted(table, column),
                among);
    }

    private static Set<UUID> referred(Connection connection, PersonalTables.Reference link, Collection<UUID> among)
            throws SQLException {
        return select(
                connection,
                "select %2$s from public.%1$s where id = any (?) and %2$s is not null"
                        .formatted(link.referring(), link.column()),
                among);
    }

    private static Set<UUID> select(Connection connection, String query, Collection<UUID> among) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        if (among.isEmpty()) {
            return ids;
        }
        try (var select = connection.prepareStatement(query)) {
            var parameter = connection.createArrayOf("uuid", among.toArray());
            for (int i = 1; i <= select.getParameterMetaData().getParameterCount(); i++) {
                select.setArray(i, parameter);
            }
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    /** The present row first: that puts it into history as it was, and then nothing in history says who it was either. */
    private static int empty(Connection connection, PersonalTable table, Set<UUID> ids) throws SQLException {
        if (table.emptied().isEmpty()) {
            return 0;
        }
        String assignments = String.join(", ", table.emptied());
        int erased = update(
                connection,
                "update public.%s set version = version + 1, %s where id = any (?)"
                        .formatted(table.name(), assignments),
                ids);
        update(connection, "update history.%s set %s where id = any (?)".formatted(table.name(), assignments), ids);
        return erased;
    }

    private static int update(Connection connection, String statement, Set<UUID> ids) throws SQLException {
        try (var update = connection.prepareStatement(statement)) {
            update.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            return update.executeUpdate();
        }
    }

    /** Answers kept for a repeated POST say what was posted. */
    private static void forgetAnswers(Connection connection, Collection<Set<UUID>> records) throws SQLException {
        try (var delete = connection.prepareStatement(FORGET_ANSWERS)) {
            Object[] patterns = records.stream()
                    .flatMap(Set::stream)
                    .map(id -> "%" + id + "%")
                    .toArray();
            delete.setArray(1, connection.createArrayOf("text", patterns));
            delete.executeUpdate();
        }
    }

    private static void run(Connection connection, String statement) throws SQLException {
        try (var run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
