package uk.police.wmp.houserules;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.rest.Names;

/** The data of each kind of event are described with the very columns that the feed gives of its table. */
final class DocumentedEvents {

    private static final String COLUMNS = """
            select column_name from information_schema.columns
             where table_schema = 'public' and table_name = ? and (is_generated = 'NEVER' or data_type not like '%range')""";
    private static final Set<String> BOOKKEEPING = Set.of("recorded_seq", "superseded_seq", "version", "valid");

    private DocumentedEvents() {}

    static List<String> faults(ApiDocument document) throws SQLException {
        List<String> faults = new ArrayList<>();
        Instance<TrackedRecord> tracked = CDI.current().select(TrackedRecord.class);
        try (Connection connection =
                CDI.current().select(DataSource.class).get().getConnection()) {
            for (TrackedRecord record : tracked) {
                Set<String> given = given(connection, record);
                Set<String> described = described(document, record);
                if (!given.equals(described)) {
                    faults.add("%s: the feed gives %s, and the document describes %s"
                            .formatted(record.recordType(), given, described));
                }
            }
        }
        return faults;
    }

    private static Set<String> given(Connection connection, TrackedRecord record) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (var select = connection.prepareStatement(COLUMNS)) {
            select.setString(1, record.table());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    String column = row.getString(1);
                    if (!BOOKKEEPING.contains(column) && !record.hidden().contains(column)) {
                        columns.add(Names.camelCase(column));
                    }
                }
            }
        }
        return columns;
    }

    private static Set<String> described(ApiDocument document, TrackedRecord record) {
        String name = document.schemas()
                .at("/ChangeEvent/discriminator/mapping")
                .path("uk.police.wmp." + record.recordType() + ".created")
                .asText();
        Set<String> columns = new TreeSet<>();
        for (JsonNode part : schema(document, name).path("allOf")) {
            String data = part.at("/properties/data/$ref").asText();
            schema(document, data).path("properties").fieldNames().forEachRemaining(columns::add);
        }
        return columns;
    }

    private static JsonNode schema(ApiDocument document, String reference) {
        return document.schemas().path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
