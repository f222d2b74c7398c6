package uk.police.wmp.recruitment.selection.quality;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The draw itself, in SQL that anybody can run: the same seed and the same marks always give the same sample. */
final class Draw {

    /** Recorded with every sample. Another way of drawing gets another name, so that old samples can still be drawn again. */
    static final String ALGORITHM =
            "SHA256-ORDER-1: the marks of moderated assessments, in the order of SHA-256 over seed, colon and id of the mark in UTF-8;"
                    + " the first of them, up to the share of their number, rounded up";

    private static final String SQL = """
            with population as (
                select m.id
                  from assessor_mark m
                  join panel_assessment a on a.id = m.assessment_id and a.moderated_on is not null
                  join selection_panel p on p.id = a.panel_id
                 where p.held_on >= ? and p.held_on <= ?),
            ranked as (
                select id, row_number() over (order by sha256(convert_to(? || ':' || id, 'UTF8')), id) as place,
                       count(*) over () as population
                  from population)
            select id, population, place <= ceil(population * ?::numeric / 100) as drawn from ranked order by place
            """;

    private Draw() {}

    /**
     * What was drawn.
     *
     * @param population how many marks there were to draw from
     * @param marks in the order of the draw
     */
    record Drawn(int population, List<UUID> marks) {}

    /** From what this connection's transaction sees. */
    static Drawn of(Connection connection, LocalDate from, LocalDate to, String seed, BigDecimal sharePercent)
            throws SQLException {
        try (var select = connection.prepareStatement(SQL)) {
            select.setObject(1, from);
            select.setObject(2, to);
            select.setString(3, seed);
            select.setBigDecimal(4, sharePercent);
            try (var row = select.executeQuery()) {
                List<UUID> marks = new ArrayList<>();
                int population = 0;
                while (row.next()) {
                    population = row.getInt("population");
                    if (row.getBoolean("drawn")) {
                        marks.add(row.getObject("id", UUID.class));
                    }
                }
                return new Drawn(population, marks);
            }
        }
    }
}
