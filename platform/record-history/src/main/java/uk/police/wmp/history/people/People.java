package uk.police.wmp.history.people;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import uk.police.wmp.history.ErasedKeys;
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

    private static final String KEYS = """
            select external_id from public.%1$s where id = any (?)
            union select external_id from history.%1$s where id = any (?)""";
    private static final Pattern QUOTED = Pattern.compile("[^\\p{L}\\p{N}]");

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

    /** Records of one table that are held on somebody, and the rows by which they are: the person's own, or ones about them. */
    private record Held(PersonalTable table, Set<UUID> ids, Set<UUID> people) {}

    /** @throws RecordNotFound when nobody has this id, nor ever had */
    public List<HeldRecord> held(UUID person) throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<HeldRecord> records = new ArrayList<>();
            for (Held held : records(connection, person)) {
                records.addAll(versions.of(connection, held.table(), held.ids(), held.people()));
            }
            return records;
        }
    }

    /** @return how many records no longer say who they are about */
    @WriteTransaction
    public int erase(UUID person) throws SQLException {
        try (Connection connection = database.getConnection()) {
            List<Held> records = records(connection, person);
            Set<UUID> people = new HashSet<>();
            records.stream().filter(held -> held.table().isOfPeople()).forEach(held -> people.addAll(held.ids()));
            rules.forEach(rule -> rule.requireErasable(people));
            run(connection, AS_REDACTED);
            Object[] keys = keys(connection, records);
            int erased = 0;
            for (Held held : records) {
                if (held.table().isOfPeople()) {
                    ErasedKeys.remember(connection, held.table().name(), held.ids());
                }
            }
            for (Held held : records) {
                erased += empty(connection, held, keys);
            }
            forgetAnswers(connection, records);
            return erased;
        }
    }

    /** The person's own, then what is about them, then where they figure. */
    private List<Held> records(Connection connection, UUID person) throws SQLException {
        Map<String, Set<UUID>> found = new HashMap<>();
        for (PersonalTable table : tables.ordered()) {
            if (table.isOfPeople()) {
                found.put(table.name(), ids(connection, table.name(), "id", Set.of(person)));
            }
        }
        if (found.values().stream().allMatch(Set::isEmpty)) {
            throw new RecordNotFound("people", person);
        }
        linkTheSamePerson(connection, found);
        List<Held> records = new ArrayList<>();
        for (PersonalTable table : tables.ordered()) {
            if (table.isOfPeople()) {
                records.add(new Held(table, found.get(table.name()), found.get(table.name())));
            } else {
                Set<UUID> by = found.get(table.parent());
                Set<UUID> ids = ids(connection, table.name(), table.column(), by);
                found.computeIfAbsent(table.name(), name -> new HashSet<>()).addAll(ids);
                records.add(new Held(table, ids, by));
            }
        }
        for (PersonalTable table : tables.naming()) {
            Set<UUID> by = found.get(table.parent());
            Set<UUID> ids = ids(connection, table.name(), table.column(), by);
            ids.removeAll(found.getOrDefault(table.name(), Set.of()));
            records.add(new Held(table, ids, by));
        }
        records.removeIf(held -> held.ids().isEmpty());
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

    /** The external ids that the person ever had, as they stand alone inside another: {@code P100001} in {@code EMP-P100001-1}. */
    private static Object[] keys(Connection connection, List<Held> records) throws SQLException {
        Set<String> keys = new HashSet<>();
        for (Held held : records) {
            if (held.table().isOfPeople()) {
                try (var select =
                        connection.prepareStatement(KEYS.formatted(held.table().name()))) {
                    select.setArray(
                            1, connection.createArrayOf("uuid", held.ids().toArray()));
                    select.setArray(
                            2, connection.createArrayOf("uuid", held.ids().toArray()));
                    try (var row = select.executeQuery()) {
                        while (row.next()) {
                            keys.add("(^|[^[:alnum:]])"
                                    + QUOTED.matcher(row.getString(1)).replaceAll("\\\\$0") + "($|[^[:alnum:]])");
                        }
                    }
                }
            }
        }
        return keys.toArray();
    }

    /**
     * The present row first: that puts it into history as it was, and then nothing in history says who it was either. What a
     * record said while it was somebody else's, by mistake or until it was put right, is theirs and stays.
     */
    private static int empty(Connection connection, Held held, Object[] keys) throws SQLException {
        String name = held.table().name();
        int erased = update(connection, "update public.%s set version = version + 1, ".formatted(name), held, keys);
        eraseHistory(connection, held, keys);
        return erased;
    }

    private static int update(Connection connection, String update, Held held, Object[] keys) throws SQLException {
        PersonalTable table = held.table();
        String where = " where id = any (?) and %s = any (?) and (%s or external_id ~ any (?))"
                .formatted(table.column(), !table.emptied().isEmpty());
        try (var statement = connection.prepareStatement(update + table.assignments() + where)) {
            statement.setArray(1, connection.createArrayOf("text", keys));
            statement.setArray(2, connection.createArrayOf("uuid", held.ids().toArray()));
            statement.setArray(3, connection.createArrayOf("uuid", held.people().toArray()));
            statement.setArray(4, connection.createArrayOf("text", keys));
            return statement.executeUpdate();
        }
    }

    private static void eraseHistory(Connection connection, Held held, Object[] keys) throws SQLException {
        PersonalTable table = held.table();
        try (var erase = connection.prepareStatement("select public.erase_history(?, ?, ?, ?, ?, ?)")) {
            erase.setString(1, table.name());
            erase.setArray(2, connection.createArrayOf("uuid", held.ids().toArray()));
            erase.setArray(3, connection.createArrayOf("text", table.erased().toArray()));
            erase.setString(4, table.column());
            erase.setArray(5, connection.createArrayOf("uuid", held.people().toArray()));
            erase.setArray(6, connection.createArrayOf("text", keys));
            erase.execute();
        }
    }

    /** Answers kept for a repeated POST say what was posted, and whom it named. */
    private static void forgetAnswers(Connection connection, List<Held> records) throws SQLException {
        try (var delete = connection.prepareStatement(FORGET_ANSWERS)) {
            Object[] patterns = records.stream()
                    .flatMap(held -> held.ids().stream())
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
