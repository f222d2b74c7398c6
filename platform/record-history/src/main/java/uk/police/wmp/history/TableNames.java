package uk.police.wmp.history;

import jakarta.persistence.Table;
import uk.police.wmp.rest.Names;

/** Which table an entity is stored in: the one of its name, unless it says otherwise. */
public final class TableNames {

    private TableNames() {}

    public static String of(Class<?> entity) {
        Table named = entity.getAnnotation(Table.class);
        return named != null
                ? named.name()
                : Names.snakeCase(entity.getSimpleName()).substring(1);
    }
}
