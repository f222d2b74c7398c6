package uk.police.wmp.history.people;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import uk.police.wmp.history.TrackedRecord;

/** The tables with records about people, what a record hangs on before the record itself; checked when the application starts. */
@ApplicationScoped
class PersonalTables {

    private static final String REFERENCES = """
            select c.conrelid::regclass::text as referring, a.attname as through, c.confrelid::regclass::text as referred
              from pg_constraint c
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
             where c.contype = 'f' and cardinality(c.conkey) = 1 and c.connamespace = 'public'::regnamespace""";
    private static final String COLUMNS = """
            select attname, attnotnull, format_type(atttypid, null) in ('text', 'character varying') as textual
              from pg_attribute
             where attrelid = to_regclass('public.' || quote_ident(?)) and attnum > 0 and not attisdropped""";

    private static final String REMEMBERING = """
            select 1 from public.erasure_memory m
             where m.table_name = ?
               and exists (select from pg_trigger where tgrelid = to_regclass('public.' || quote_ident(m.table_name))
                                                    and tgfoid = 'public.refuse_erased'::regproc)""";

    private final DataSource database;
    private final List<TrackedRecord> tracked;
    private final List<TrackedRecord> personal;
    private final List<PersonalTable> ordered = new ArrayList<>();
    private final List<PersonalTable> naming = new ArrayList<>();
    private final List<Reference> links = new ArrayList<>();

    /** A column of a table of people that refers to another: both rows are the same person. */
    record Reference(String referring, String column, String referred) {}

    private record Facts(boolean notNull, boolean textual) {}

    PersonalTables(DataSource database, @All List<TrackedRecord> tracked) {
        this.database = database;
        this.tracked = tracked;
        this.personal =
                tracked.stream().filter(record -> record.subject() != null).toList();
    }

    void read(@Observes StartupEvent started) throws SQLException {
        if (personal.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            List<Reference> references = references(connection);
            Map<String, Map<String, String>> parents = parents(references);
            Set<String> placed = new HashSet<>();
            while (placed.size() < personal.size()) {
                List<TrackedRecord> next = personal.stream()
                        .filter(record -> !placed.contains(record.table()))
                        .filter(record -> isOfPeople(record)
                                || (parents.get(record.table()).size()
                                                == record.subjects().size()
                                        && placed.containsAll(
                                                parents.get(record.table()).values())))
                        .toList();
                if (next.isEmpty()) {
                    throw new IllegalStateException(
                            "TrackedRecord.about names somebody whom this service doesn't record: " + unplaced(placed));
                }
                for (TrackedRecord record : next) {
                    if (isOfPeople(record)) {
                        requireMemory(connection, record);
                    }
                    List<String> emptied = emptied(connection, record);
                    record.subjects()
                            .forEach(subject -> ordered.add(new PersonalTable(
                                    record, subject, parents.get(record.table()).get(subject), null, emptied)));
                    placed.add(record.table());
                }
            }
            Set<String> people = personal.stream()
                    .filter(PersonalTables::isOfPeople)
                    .map(TrackedRecord::table)
                    .collect(Collectors.toSet());
            references.stream()
                    .filter(each -> people.contains(each.referring()) && people.contains(each.referred()))
                    .forEach(links::add);
            for (TrackedRecord record : tracked) {
                for (TrackedRecord.Named named : record.named()) {
                    naming.add(naming(connection, record, named, references, placed));
                }
            }
        }
    }

    /** Those whose records are about people. */
    List<PersonalTable> ordered() {
        return ordered;
    }

    /** Those in whose records people figure. */
    List<PersonalTable> naming() {
        return naming;
    }

    List<Reference> links() {
        return links;
    }

    private static boolean isOfPeople(TrackedRecord record) {
        return record.subject().equals("id");
    }

    private List<String> unplaced(Set<String> placed) {
        return personal.stream()
                .map(TrackedRecord::table)
                .filter(table -> !placed.contains(table))
                .toList();
    }

    /** The table that each column refers to which says whose a record is, by table. */
    private Map<String, Map<String, String>> parents(List<Reference> references) {
        Map<String, Map<String, String>> parents = new HashMap<>();
        for (TrackedRecord record : personal) {
            Map<String, String> ofRecord = parents.computeIfAbsent(record.table(), table -> new HashMap<>());
            references.stream()
                    .filter(each -> each.referring().equals(record.table()))
                    .filter(each -> record.subjects().contains(each.column()))
                    .forEach(each -> ofRecord.put(each.column(), each.referred()));
        }
        return parents;
    }

    private static List<Reference> references(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(REFERENCES)) {
            List<Reference> references = new ArrayList<>();
            while (row.next()) {
                references.add(
                        new Reference(row.getString("referring"), row.getString("through"), row.getString("referred")));
            }
            return references;
        }
    }

    private static PersonalTable naming(
            Connection connection,
            TrackedRecord record,
            TrackedRecord.Named named,
            List<Reference> references,
            Set<String> personal)
            throws SQLException {
        Set<String> columns = facts(connection, record.table()).keySet();
        return references.stream()
                .filter(each -> each.referring().equals(record.table()))
                .filter(each -> each.column().equals(named.column()) && personal.contains(each.referred()))
                .filter(each -> columns.containsAll(named.told()))
                .map(each -> PersonalTable.naming(record, named, each.referred()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(record.table() + "." + named.column()
                        + " names nobody, or tells of columns that aren't there"));
    }

    /** Else a file that is sent again would bring back whom somebody erased. */
    private static void requireMemory(Connection connection, TrackedRecord record) throws SQLException {
        try (var select = connection.prepareStatement(REMEMBERING)) {
            select.setString(1, record.table());
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException(
                            record.table() + " is of people, and no migration says that it remembers_erasure of them");
                }
            }
        }
    }

    /** What has to be there and is text says that it was erased; all else is emptied. */
    private static List<String> emptied(Connection connection, TrackedRecord record) throws SQLException {
        Map<String, Facts> facts = facts(connection, record.table());
        List<String> assignments = new ArrayList<>();
        for (String column : record.identifying()) {
            Facts known = facts.get(column);
            if (known == null || (known.notNull() && !known.textual())) {
                throw new IllegalStateException(record.table() + "." + column + " can't be emptied");
            }
            assignments.add(column + (known.notNull() ? " = 'erased'" : " = null"));
        }
        return assignments;
    }

    private static Map<String, Facts> facts(Connection connection, String table) throws SQLException {
        try (var select = connection.prepareStatement(COLUMNS)) {
            select.setString(1, table);
            try (var row = select.executeQuery()) {
                Map<String, Facts> facts = new HashMap<>();
                while (row.next()) {
                    facts.put(
                            row.getString("attname"),
                            new Facts(row.getBoolean("attnotnull"), row.getBoolean("textual")));
                }
                return facts;
            }
        }
    }
}
