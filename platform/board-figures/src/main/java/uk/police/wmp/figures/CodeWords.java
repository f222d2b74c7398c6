package uk.police.wmp.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words for the codes in a figure's dimensions, from the code lists. */
@ApplicationScoped
class CodeWords {

    private final Snapshots snapshots;

    CodeWords(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** By code list and code. */
    Map<String, Map<String, String>> of(FigureDefinition definition) {
        List<String> lists = definition.columns().stream()
                .map(Column::codeList)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return lists.isEmpty()
                ? Map.of()
                : snapshots.read(null, (connection, position) -> {
                    try (var statement =
                            connection.prepareStatement("select list, code, label from code where list = any (?)")) {
                        statement.setArray(1, connection.createArrayOf("text", lists.toArray()));
                        return words(statement.executeQuery());
                    }
                });
    }

    private static Map<String, Map<String, String>> words(java.sql.ResultSet codes) throws SQLException {
        Map<String, Map<String, String>> words = new HashMap<>();
        while (codes.next()) {
            words.computeIfAbsent(codes.getString(1), list -> new HashMap<>())
                    .put(codes.getString(2), codes.getString(3));
        }
        return words;
    }
}
