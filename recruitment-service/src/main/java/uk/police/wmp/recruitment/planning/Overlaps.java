package uk.police.wmp.recruitment.planning;

import java.util.Arrays;
import java.util.stream.Collectors;
import uk.police.wmp.rest.Names;

/** What an import checks where several columns together, some of them empty, say whose the periods are that must not meet. */
public final class Overlaps {

    private Overlaps() {}

    /**
     * A check for {@link uk.police.wmp.imports.BulkRecord#check}: rows of one key have periods that don't overlap, neither in
     * the file nor with what stays recorded. The table's exclusion constraint says the same to single records.
     *
     * @param from the column of a period's first day
     * @param to the column of its last day, null while it is open
     * @param key the columns that say whose period it is; two nulls are the same
     */
    public static String with(String table, String from, String to, String... key) {
        String same = Arrays.stream(key)
                .map("coalesce(o.%1$s::text, '') = coalesce(s.%1$s::text, '')"::formatted)
                .collect(Collectors.joining(" and "));
        String columns = String.join(", ", key);
        return """
                select distinct s.row_number, '%1$s', 'overlaps the period of another one of the same kind'
                  from staged s
                  join (select id, %2$s, %3$s, %4$s from staged
                        union all
                        select t.id, t.%2$s, t.%3$s, %5$s from public.%6$s t
                         where not exists (select from staged x where x.id = t.id)) o
                    on o.id <> s.id and %7$s
                   and s.%2$s <= coalesce(o.%3$s, 'infinity') and o.%2$s <= coalesce(s.%3$s, 'infinity')
                """.formatted(
                        Names.camelCase(from),
                        from,
                        to,
                        columns,
                        Arrays.stream(key).map("t."::concat).collect(Collectors.joining(", ")),
                        table,
                        same);
    }
}
