package uk.police.wmp.houserules.mutants;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tries each mutant beside its query until one of the answers differs. */
final class Trials {

    /** A fault that so many queries of tests didn't show, no further one is likely to. */
    private static final int ENOUGH = 400;

    private final MutantReport report = MutantReport.ofThisJvm();
    private final Map<String, List<Mutant>> mutants = new ConcurrentHashMap<>();

    synchronized void of(Connection connection, String sql, Collection<MutatingDriver.Setting> settings)
            throws SQLException {
        List<Mutant> untold = mutants.computeIfAbsent(sql, Mutant::of).stream()
                .filter(mutant -> report.isUntold(mutant, ENOUGH))
                .toList();
        if (untold.isEmpty()) {
            return;
        }
        List<String> right;
        try {
            right = answer(connection, sql, settings);
        } catch (SQLException refused) {
            return; // and so it will be when the test asks
        }
        for (Mutant mutant : untold) {
            try {
                report.tried(mutant, !answer(connection, mutant.sql(), settings).equals(right));
            } catch (SQLException senseless) {
                report.isNoSql(mutant);
            }
        }
    }

    private static List<String> answer(Connection connection, String sql, Collection<MutatingDriver.Setting> settings)
            throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(5);
            for (MutatingDriver.Setting setting : settings) {
                setting.of(statement);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows(rows);
            }
        } finally {
            connection.rollback(before);
        }
    }

    private static List<String> rows(ResultSet result) throws SQLException {
        List<String> rows = new ArrayList<>();
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            StringBuilder row = new StringBuilder();
            for (int i = 1; i <= columns; i++) {
                row.append(result.getString(i)).append('|');
            }
            rows.add(row.toString());
        }
        rows.sort(null);
        return rows;
    }
}
