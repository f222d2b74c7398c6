package uk.police.wmp.history.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.rest.Names;

/** All that records of one table say and said, as the person concerned may see it. */
@ApplicationScoped
class HeldVersions {

    private static final Set<String> BOOKKEEPING = Set.of("id", "version", "recorded_seq", "superseded_seq", "valid");
    private static final String VERSIONS = """
            select r.id, r.version, since.committed_at as known_from, until.committed_at as known_until, r.data
              from (select id, version, recorded_seq, null::bigint as superseded_seq, to_jsonb(t)::text as data
                      from public.%1$s t where id = any (?) and %2$s = any (?)
                    union all
                    select id, version, recorded_seq, superseded_seq, to_jsonb(t)::text
                      from history.%1$s t where id = any (?) and %2$s = any (?)) r
              join public.transaction_log since on since.seq = r.recorded_seq
              left join public.transaction_log until on until.seq = r.superseded_seq
             order by r.id, r.recorded_seq desc""";

    private final ObjectMapper json;

    HeldVersions(ObjectMapper json) {
        this.json = json;
    }

    /** Of these records what they say and said while they were about one of these people, or named them. */
    List<HeldRecord> of(Connection connection, PersonalTable table, Set<UUID> ids, Set<UUID> people)
            throws SQLException {
        TrackedRecord record = table.record();
        try (var select = connection.prepareStatement(VERSIONS.formatted(record.table(), table.column()))) {
            for (int i = 0; i <= 1; i++) {
                select.setArray(2 * i + 1, connection.createArrayOf("uuid", ids.toArray()));
                select.setArray(2 * i + 2, connection.createArrayOf("uuid", people.toArray()));
            }
            Map<UUID, List<HeldVersion>> versions = new LinkedHashMap<>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    versions.computeIfAbsent(row.getObject("id", UUID.class), id -> new ArrayList<>())
                            .add(new HeldVersion(
                                    row.getLong("version"),
                                    row.getObject("known_from", OffsetDateTime.class),
                                    row.getObject("known_until", OffsetDateTime.class),
                                    visible(table, row.getString("data"))));
                }
            }
            return versions.entrySet().stream()
                    .map(each -> new HeldRecord(record.recordType(), each.getKey(), each.getValue()))
                    .toList();
        }
    }

    /**
     * What the feed never tells of a person (a name, a date of birth) is the person's own. What it never tells of anything else
     * belongs to somebody else as well, such as an assessor's mark that nobody is to see before all are in.
     */
    private JsonNode visible(PersonalTable table, String row) {
        TrackedRecord record = table.record();
        ObjectNode data = json.createObjectNode();
        try {
            json.readTree(row).properties().forEach(column -> {
                String name = column.getKey();
                boolean hidden =
                        record.hidden().contains(name) && !record.identifying().contains(name);
                if (!BOOKKEEPING.contains(name)
                        && !hidden
                        && table.tells(name)
                        && !column.getValue().isNull()) {
                    data.set(Names.camelCase(name), column.getValue());
                }
            });
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("PostgreSQL wrote JSON that can't be read", impossible);
        }
        return data;
    }
}
