package uk.police.wmp.imports;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.UndeclaredThrowableException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.police.wmp.rest.Names;

/** The columns in which the components of a request record are staged, each of the SQL type of its Java type. */
final class StagedColumns {

    /** @param name the component's, in snake_case */
    record Column(String component, String name, String type, Method accessor) {

        boolean isMonth() {
            return accessor.getReturnType() == YearMonth.class;
        }

        Object valueIn(Record row) {
            try {
                return accessor.invoke(row);
            } catch (IllegalAccessException | InvocationTargetException impossible) {
                throw new UndeclaredThrowableException(impossible, "reading " + accessor);
            }
        }
    }

    private static final Map<Class<?>, String> TYPES = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(Integer.class, "integer"),
            Map.entry(int.class, "integer"),
            Map.entry(Long.class, "bigint"),
            Map.entry(BigDecimal.class, "numeric"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(Instant.class, "timestamptz"),
            Map.entry(YearMonth.class, "text"),
            Map.entry(UUID.class, "uuid"));

    /** Columns of {@code staged} that no component gives. */
    private static final Set<String> RESERVED = Set.of(
            "row_number",
            "id",
            "action",
            "apply_unit",
            "apply_concerned",
            "load_faults",
            "load_version",
            "load_outdated");

    private StagedColumns() {}

    static String nameFor(RecordComponent component) {
        String name = Names.snakeCase(component.getName());
        if (RESERVED.contains(name)) {
            throw new IllegalArgumentException(component.getDeclaringRecord().getName() + " can't have a component "
                    + component.getName() + ": staged rows have a column of that name already");
        }
        return name;
    }

    static List<Column> of(Class<? extends Record> request) {
        return Arrays.stream(request.getRecordComponents())
                .map(StagedColumns::of)
                .toList();
    }

    private static Column of(RecordComponent component) {
        String type = component.getType().isEnum() ? "text" : TYPES.get(component.getType());
        if (type == null) {
            throw new IllegalStateException(
                    component + " of " + component.getDeclaringRecord().getName() + " can't be imported");
        }
        Method accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Column(component.getName(), Names.snakeCase(component.getName()), type, accessor);
    }
}
