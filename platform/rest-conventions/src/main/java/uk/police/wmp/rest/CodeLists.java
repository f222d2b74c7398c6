package uk.police.wmp.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The code lists of this service, from its own table. They change by migration, so they are read once. */
@ApplicationScoped
public class CodeLists {

    private static final String ALL =
            "select list, code, label, valid_from, valid_to, groups from public.code order by list, position";

    private final DataSource database;
    private volatile Map<String, Map<String, Code>> lists;

    CodeLists(DataSource database) {
        this.database = database;
    }

    public Optional<Code> find(String list, String code) {
        return Optional.ofNullable(lists().getOrDefault(list, Map.of()).get(code));
    }

    /** The codes of a list in its own order; empty when there is no such list. */
    public List<Code> list(String list) {
        return List.copyOf(lists().getOrDefault(list, Map.of()).values());
    }

    public SortedSet<String> names() {
        return new TreeSet<>(lists().keySet());
    }

    private Map<String, Map<String, Code>> lists() {
        if (lists == null) {
            lists = read();
        }
        return lists;
    }

    private Map<String, Map<String, Code>> read() {
        Map<String, Map<String, Code>> found = new TreeMap<>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(ALL);
                var row = statement.executeQuery()) {
            while (row.next()) {
                Code code = new Code(
                        row.getString("code"),
                        row.getString("label"),
                        row.getObject("valid_from", java.time.LocalDate.class),
                        row.getObject("valid_to", java.time.LocalDate.class),
                        new ArrayList<>(
                                List.of((String[]) row.getArray("groups").getArray())));
                found.computeIfAbsent(row.getString("list"), list -> new LinkedHashMap<>())
                        .put(code.code(), code);
            }
        } catch (SQLException unreachable) {
            throw DatabaseProblems.of(unreachable)
                    .orElseThrow(() -> new IllegalStateException("the code lists can't be read", unreachable));
        }
        return found;
    }
}
