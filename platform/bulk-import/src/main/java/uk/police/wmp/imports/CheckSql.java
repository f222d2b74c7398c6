package uk.police.wmp.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.police.wmp.rest.Names;

/** The checks of all rows at once. Each statement adds its faults; nothing that passes them should fail to be written. */
final class CheckSql {

    private static final Pattern NUMERIC = Pattern.compile("numeric\\((\\d+),(-?\\d+)\\)");
    private static final Pattern VARCHAR = Pattern.compile("character varying\\((\\d+)\\)");

    private static final String ERASED = "is of somebody who was erased and was not readmitted since";

    private final BulkRecord<?> bulk;
    private final TargetTable target;
    private final List<WrittenColumn> written;
    private final PeriodSql periods;
    private final BondSql bonds;

    CheckSql(
            BulkRecord<?> bulk,
            TargetTable target,
            List<StagedColumns.Column> components,
            List<WrittenColumn> written) {
        this.bulk = bulk;
        this.target = target;
        periods = new PeriodSql(bulk, components);
        this.written = written;
        bonds = new BondSql(bulk, otherUniques(), periods);
    }

    /** Which rows only hold together. */
    BondSql bonds() {
        return bonds;
    }

    /** To be run in order, once. */
    Stream<String> once() {
        List<String> selects = new ArrayList<>();
        selects.add("""
                select l.row_number, f ->> 'field', f ->> 'code', f ->> 'message'
                  from loaded l cross join jsonb_array_elements(l.load_faults::jsonb) f where l.load_faults is not null""");
        bulk.references().values().forEach(reference -> selects.add(unknown(reference)));
        written.stream().filter(column -> !column.isComputed()).forEach(column -> selects.addAll(fits(column)));
        if (target.remembersErasure()) {
            selects.addAll(ofTheErased());
        }
        bulk.periods().forEach(period -> selects.add(periods.inOrder(period)));
        target.rowRules().forEach(rule -> rowRule(rule).ifPresent(selects::add));
        bulk.checks()
                .forEach(check -> selects.add("select q.row_number, q.field, 'rule', q.message from (" + check
                        + ") q (row_number, field, message)"));
        if (bulk.isAppendOnly()) {
            selects.add(fault(lastKey(), "recorded-differently", "is recorded already, with other values")
                    + " where s.action = 'UPDATE'");
        }
        selects.add(repeated(bulk.key().stream().map(Names::snakeCase).toList(), lastKey()));
        selects.add(fault(
                        lastKey(),
                        "changed-meanwhile",
                        "was changed by somebody else while the file was read: send it again")
                + " where s.load_outdated");
        otherUniques().forEach(unique -> {
            selects.add(repeated(
                    unique.stream().map(this::stagedName).toList(),
                    unique.getLast().component()));
            selects.add(taken(unique));
        });
        return selects.stream().map(CheckSql::adding);
    }

    /** To be run again and again until none adds a fault: whether a row is good depends on which others are refused. */
    Stream<String> untilNoMore() {
        List<String> selects = new ArrayList<>();
        bulk.periods().forEach(period -> selects.addAll(periods.overlaps(period)));
        bulk.references().values().stream()
                .filter(reference -> reference.table().equals(bulk.table()))
                .forEach(reference ->
                        selects.add("""
                        select s.row_number, '%s', 'refused-reference', 'refers to row ' || p.row_number || ', which is refused'
                          from staged s join staged p on p.id = s.%s and p.action = 'CREATE'
                          join fault g on g.row_number = p.row_number
                         where %s""".formatted(reference.component(), reference.column(), StagingSql.NOT_REFUSED)));
        if (bonds.areThere()) {
            selects.add("""
                    select s.row_number, '%s', 'refused-together', 'belongs together with row ' || g.row_number || ', which is refused'
                      from staged s join bonded b on b.row_number = s.row_number
                      join (select m.unit, min(m.row_number) as row_number
                              from bonded m join fault f on f.row_number = m.row_number group by m.unit) g on g.unit = b.unit
                     where %s""".formatted(lastKey(), StagingSql.NOT_REFUSED));
        }
        return selects.stream().map(CheckSql::adding);
    }

    private static String adding(String select) {
        return "insert into fault (row_number, field, code, message) " + select + " on conflict do nothing";
    }

    static String fault(String field, String code, String message) {
        return "select s.row_number, '%s', '%s', '%s' from staged s".formatted(field, code, message);
    }

    private String lastKey() {
        return bulk.key().getLast();
    }

    private static String unknown(Reference reference) {
        return """
                select s.row_number, '%1$s', case when q.erased then 'erased' else 'unknown-reference' end,
                       case when q.erased then '%2$s' else 'refers to no recorded %3$s' end
                  from staged s
                 cross join lateral (select public.was_erased('%4$s', jsonb_build_object('external_id', s.%5$s)) as erased) q
                 where s.%5$s is not null and s.%6$s is null""".formatted(
                        reference.component(),
                        ERASED,
                        reference.table().replace('_', ' '),
                        reference.table(),
                        Names.snakeCase(reference.component()),
                        reference.column());
    }

    /** Nothing more is said of somebody who was erased, and nobody like them is recorded, before they are readmitted. */
    private List<String> ofTheErased() {
        return List.of(
                fault(lastKey(), "erased", ERASED) + " where s.action = 'UPDATE' and s.external_id = 'erased-' || s.id",
                fault(lastKey(), "erased", ERASED)
                        + " left join public.%1$s t on t.id = s.id where s.action <> 'SAME' and public.was_erased('%1$s', to_jsonb(s), to_jsonb(t))"
                                .formatted(bulk.table()));
    }

    private List<String> fits(WrittenColumn column) {
        String sent = "s." + Names.snakeCase(column.component());
        List<String> faults = new ArrayList<>();
        if (column.target().required() && column.target().standard() == null) {
            faults.add(fault(column.component(), "required", "is required") + " where " + sent + " is null");
        }
        Matcher numeric = NUMERIC.matcher(column.target().type());
        if (numeric.matches()) {
            int scale = Integer.parseInt(numeric.group(2));
            int whole = Integer.parseInt(numeric.group(1)) - scale;
            faults.add(fault(column.component(), "out-of-range", "must have at most " + scale + " decimal places")
                    + " where %1$s <> round(%1$s, %2$d)".formatted(sent, scale));
            faults.add(
                    fault(column.component(), "out-of-range", "must have at most " + whole + " digits before the point")
                            + " where abs(%s) >= 1e%d::numeric".formatted(sent, whole));
        }
        Matcher varchar = VARCHAR.matcher(column.target().type());
        if (varchar.matches()) {
            faults.add(
                    fault(column.component(), "out-of-range", "must have at most " + varchar.group(1) + " characters")
                            + " where length(%s) > %s".formatted(sent, varchar.group(1)));
        }
        if (column.target().type().equals("smallint")) {
            faults.add(fault(column.component(), "out-of-range", "must be between -32768 and 32767") + " where " + sent
                    + " not between -32768 and 32767");
        }
        return faults;
    }

    /** A CHECK constraint of the table, where a row gives all that it reads. */
    private Optional<String> rowRule(TargetTable.RowRule rule) {
        Map<String, WrittenColumn> given = written.stream()
                .filter(column -> !column.isComputed() && rule.columns().contains(column.name()))
                .collect(Collectors.toMap(WrittenColumn::name, column -> column));
        if (given.size() < rule.columns().size()) {
            return Optional.empty();
        }
        String columns = given.values().stream()
                .map(column -> ", " + column.comparable() + " as " + column.name())
                .collect(Collectors.joining());
        String field = given.get(rule.columns().getLast()).component();
        // rows with other faults are left out: their values may not even fit the columns' types
        return Optional.of("""
                select q.row_number, '%s', 'rule', 'breaks a rule of this record'
                  from (select s.row_number%s from staged s where %s) q where (%s) is false""".formatted(field, columns, StagingSql.NOT_REFUSED, rule.expression()));
    }

    private static String repeated(List<String> columns, String field) {
        String key = String.join(", ", columns);
        String complete =
                columns.stream().map(column -> column + " is not null").collect(Collectors.joining(" and "));
        return """
                select q.row_number, '%s', 'repeated-in-file', 'is also in row ' || q.other
                  from (select row_number, coalesce(lag(row_number) over same, lead(row_number) over same) as other
                          from staged where %s window same as (partition by %s order by row_number)) q
                 where q.other is not null""".formatted(field, complete, key);
    }

    /** Columns that must be unique besides the key: within the file, and among what stays recorded. */
    private List<List<WrittenColumn>> otherUniques() {
        List<String> keyColumns = written.stream()
                .filter(column -> column.component() != null && bulk.key().contains(column.component()))
                .map(WrittenColumn::name)
                .sorted()
                .toList();
        Map<String, WrittenColumn> given =
                written.stream().collect(Collectors.toMap(WrittenColumn::name, column -> column));
        return target.uniques().stream()
                .filter(unique -> !unique.stream().sorted().toList().equals(keyColumns))
                .filter(unique -> unique.stream()
                        .allMatch(column ->
                                given.containsKey(column) && !given.get(column).isComputed()))
                .map(unique -> unique.stream().map(given::get).toList())
                .toList();
    }

    private String taken(List<WrittenColumn> unique) {
        String same = unique.stream()
                .map(column -> "t." + column.name() + " = " + column.comparable())
                .collect(Collectors.joining(" and "));
        return fault(unique.getLast().component(), "taken", "is taken by another record")
                + "\n"
                + """
                 join public.%s t on %s and t.id <> s.id
                 where %s and not exists (
                       select from staged x where x.id = t.id and x.action = 'UPDATE'
                          and not exists (select from fault g where g.row_number = x.row_number))""".formatted(bulk.table(), same, StagingSql.NOT_REFUSED);
    }

    private String stagedName(WrittenColumn column) {
        return bulk.references().containsKey(column.component()) ? column.name() : Names.snakeCase(column.component());
    }
}
