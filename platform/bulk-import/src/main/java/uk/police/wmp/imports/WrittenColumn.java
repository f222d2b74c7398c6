package uk.police.wmp.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A column of the target that a row writes.
 *
 * @param component whose fault it is when the value doesn't fit; null for a computed column
 * @param value an SQL expression over the row {@code s} of staged, of the column's type exactly
 * @param comparable the same without the type's length or precision, so that it can be had of a value that doesn't fit
 */
record WrittenColumn(TargetTable.Column target, String component, String value, String comparable) {

    static List<WrittenColumn> of(BulkRecord<?> bulk, TargetTable target) {
        Map<String, StagedColumns.Column> staged = StagedColumns.of(bulk.request()).stream()
                .collect(Collectors.toMap(StagedColumns.Column::component, column -> column));
        List<WrittenColumn> written = new ArrayList<>();
        bulk.storedColumns()
                .forEach((component, name) -> written.add(of(target.column(name), component, staged.get(component))));
        bulk.references().values().forEach(reference -> {
            String value = "s." + reference.column();
            written.add(new WrittenColumn(target.column(reference.column()), reference.component(), value, value));
        });
        bulk.computedColumns().forEach((name, expression) -> {
            String value = "(" + expression + ")";
            written.add(new WrittenColumn(target.column(name), null, value, value));
        });
        return written;
    }

    private static WrittenColumn of(TargetTable.Column target, String component, StagedColumns.Column staged) {
        String value = "s." + staged.name();
        if (staged.isMonth() && target.type().equals("date")) {
            value = "(" + value + " || '-01')";
        }
        String type = target.type();
        String unlimited = type.equals("smallint") ? "integer" : type.replaceFirst("\\(.*\\)", "");
        return new WrittenColumn(
                target, component, defaulted(value + "::" + type, target), defaulted(value + "::" + unlimited, target));
    }

    private static String defaulted(String value, TargetTable.Column target) {
        return target.required() && target.standard() != null
                ? "coalesce(" + value + ", " + target.standard() + ")"
                : value;
    }

    String name() {
        return target.name();
    }

    boolean isComputed() {
        return component == null;
    }
}
