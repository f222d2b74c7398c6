package uk.police.wmp.houserules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * While an upgrade rolls, the version before reads and writes what a new migration has left: it expands, and takes nothing away that is
 * still read, and refuses nothing that is still written (docs/adr/078). What contracts says since which release nothing needs it: {@code
 * -- contracts 1.4: nothing reads old_rank}. A trigger or a function's body can do more than can be seen here.
 */
final class MigrationRules {

    private static final Map<Pattern, String> TAKE_AWAY = Map.of(
            Pattern.compile(
                    "\\bdrop (table|view|materialized view|function|procedure|type|domain|schema|sequence|column)\\b"),
            "takes away what the version before may read or call",
            Pattern.compile("\\brename (?!constraint\\b)"),
            "renames what the version before knows by its old name",
            Pattern.compile("\\balter (column )?\\w+ (set data )?type\\b"),
            "changes a type that the version before reads and writes",
            Pattern.compile("\\balter (column )?\\w+ set not null\\b"),
            "refuses what the version before leaves empty",
            Pattern.compile("\\balter (column )?\\w+ drop default\\b"),
            "refuses rows of the version before, which doesn't mention the column",
            Pattern.compile("^(delete from|truncate)\\b"),
            "deletes what the version before may read",
            Pattern.compile("^revoke\\b|\\bset schema\\b"),
            "takes away what the version before may do");

    private static final Pattern EMPTY_ALLOWED = Pattern.compile("\\b(default|generated)\\b");
    private static final Pattern NEW_TABLE =
            Pattern.compile("\\bcreate (?:unlogged )?table (?:if not exists )?([\\w.]+)");
    private static final Pattern ALTERED = Pattern.compile(
            "\\balter table (?:if exists )?(?:only )?([\\w.]+)|\\bunique index [^(]*\\bon (?:only )?([\\w.]+)|\\bdrop"
                    + " \\w+ (?:if exists )?([\\w.]+)|\\bdelete from ([\\w.]+)|\\btruncate (?:table )?([\\w.]+)");
    private static final Pattern NEW_COLUMN = Pattern.compile("\\badd (?:column )?(?:if not exists"
            + " )?(?!(?:constraint|check|unique|primary|foreign|exclude|not|value)\\b)(\\w+)(.*)");
    private static final Pattern NEW_RULE = Pattern.compile(
            "\\badd (constraint \\w+ )?(check|unique|primary key|foreign key|exclude|not null)\\b|^create unique"
                    + " index\\b");
    private static final Pattern MARK = Pattern.compile("(?m)^-- contracts (\\d+(?:\\.\\d+)*): \\S");

    private final String release;
    private final Set<String> tables = new HashSet<>();
    private final Map<String, Set<String>> columns = new HashMap<>();

    /**
     * @param release    the last one, such as {@code 1.4}
     * @param migrations all that have come since, whose own tables and columns nobody of before knows
     */
    MigrationRules(String release, Collection<String> migrations) {
        this.release = release;
        for (String sql : migrations) {
            for (SqlStatement statement : SqlStatement.of(sql)) {
                NEW_TABLE.matcher(statement.words()).results().forEach(made -> tables.add(made.group(1)));
                for (String action : statement.actions()) {
                    Matcher column = NEW_COLUMN.matcher(action);
                    if (column.find()) {
                        columns.computeIfAbsent(tableOf(statement), table -> new HashSet<>())
                                .add(column.group(1));
                    }
                }
            }
        }
    }

    List<String> faults(String file, String sql) {
        List<String> faults = new ArrayList<>();
        for (SqlStatement statement : SqlStatement.of(sql)) {
            if (!tables.contains(tableOf(statement))) {
                statement.actions().stream()
                        .flatMap(action -> contracts(statement, action).stream())
                        .filter(why -> !isMarked(statement))
                        .map(why -> file + " " + why + ": " + start(statement))
                        .forEach(faults::add);
            }
        }
        return faults;
    }

    private Optional<String> contracts(SqlStatement statement, String action) {
        for (Map.Entry<Pattern, String> kind : TAKE_AWAY.entrySet()) {
            if (kind.getKey().matcher(action).find()) {
                return Optional.of(kind.getValue());
            }
        }
        Matcher column = NEW_COLUMN.matcher(action);
        if (column.find()) {
            boolean mayBeEmpty = !column.group(2).contains("not null")
                    || EMPTY_ALLOWED.matcher(column.group(2)).find();
            return mayBeEmpty
                    ? Optional.empty()
                    : Optional.of("refuses rows of the version before, which doesn't know the column");
        }
        // the version before leaves a column empty that it doesn't know, and what is empty passes
        boolean isOfNewColumns = columns.getOrDefault(tableOf(statement), Set.of()).stream()
                .anyMatch(name ->
                        Pattern.compile("\\b" + name + "\\b").matcher(action).find());
        return NEW_RULE.matcher(action).find() && !isOfNewColumns
                ? Optional.of("refuses what the version before may still write")
                : Optional.empty();
    }

    /** Of a release that is out: the version that runs beside this one can be no older. */
    private boolean isMarked(SqlStatement statement) {
        Matcher mark = MARK.matcher(statement.comments());
        return mark.find() && compare(mark.group(1), release) <= 0;
    }

    private static int compare(String one, String other) {
        return Runtime.Version.parse(one).compareTo(Runtime.Version.parse(other));
    }

    private static String tableOf(SqlStatement statement) {
        Matcher altered = ALTERED.matcher(statement.words());
        if (!altered.find()) {
            return "";
        }
        for (int group = 1; group <= altered.groupCount(); group++) {
            if (altered.group(group) != null) {
                return altered.group(group);
            }
        }
        return "";
    }

    private static String start(SqlStatement statement) {
        return statement.words().substring(0, Math.min(100, statement.words().length()));
    }
}
