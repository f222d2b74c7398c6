package uk.police.wmp.imports;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that write a chunk of good rows. Updates go first: a period that ends makes room for the one that begins,
 * which one MERGE, taking rows in whatever order, would refuse.
 */
final class ApplySql {

    private final BulkRecord<?> bulk;
    private final List<WrittenColumn> written;

    ApplySql(BulkRecord<?> bulk, List<WrittenColumn> written) {
        this.bulk = bulk;
        this.written = written;
    }

    String createApplied(long fromUnit, long toUnit) {
        return "create or replace temp view applied as select s.* from staged s where s.apply_unit between %d and %d and (action <> 'SAME' or apply_concerned) and %s"
                .formatted(fromUnit, toUnit, StagingSql.NOT_REFUSED);
    }

    String update() {
        String values = written.stream()
                .map(column -> column.name() + " = " + column.value())
                .collect(Collectors.joining(", "));
        return "update public.%s t set version = t.version + 1, %s from applied s where s.id = t.id and s.action = 'UPDATE'"
                .formatted(bulk.table(), values);
    }

    String insert() {
        return "insert into public.%s (id, %s) select s.id, %s from applied s where s.action = 'CREATE' order by s.row_number"
                .formatted(
                        bulk.table(),
                        written.stream().map(WrittenColumn::name).collect(Collectors.joining(", ")),
                        written.stream().map(WrittenColumn::value).collect(Collectors.joining(", ")));
    }
}
