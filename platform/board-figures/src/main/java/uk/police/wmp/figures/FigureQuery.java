package uk.police.wmp.figures;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs a figure's SQL and reads its rows, unrounded. */
final class FigureQuery {

    private final FigureDefinition definition;
    private final NamedSql sql;
    private final List<Column> dimensions;
    private final List<Column> counted;

    FigureQuery(FigureDefinition definition) {
        this.definition = definition;
        this.sql = NamedSql.of(definition.sql());
        this.dimensions = definition.dimensions();
        this.counted = definition.measures().stream()
                .filter(column -> column.kind() == Kind.MEASURE)
                .toList();
    }

    List<DataRow> run(Connection connection, FigureRequest request) throws SQLException {
        List<DataRow> rows = new ArrayList<>();
        try (var statement = sql.prepare(connection, request.sqlValues(definition, request.selection()));
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return Totals.added(definition, rows);
    }

    private DataRow row(ResultSet result) throws SQLException {
        List<Object> key = new ArrayList<>();
        for (Column dimension : dimensions) {
            key.add(
                    dimension.kind().isTime()
                            ? result.getObject(dimension.sqlName(), LocalDate.class)
                            : result.getString(dimension.sqlName()));
        }
        Map<String, BigDecimal> values = new HashMap<>();
        for (Column measure : counted) {
            values.put(measure.name(), result.getBigDecimal(measure.sqlName()));
        }
        return new DataRow(key, values);
    }
}
