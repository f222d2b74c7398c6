package uk.police.wmp.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureJsonStatTest {

    /** Readers multiply the sizes: a dimension of none makes a cube that has no cell and no category. */
    @Test
    void aFigureWithoutRowsIsACubeWithoutNumbers() {
        FigureDefinition definition = new ReferralsByMonth().definition();
        List<FigureTable.Shown> columns = definition.columns().stream()
                .map(column -> new FigureTable.Shown(column.name(), column.label(), column))
                .toList();
        FigureRequest request = new FigureRequest(
                List.of(), LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 30), Map.of(), Map.of(), null, Map.of());
        FigureTable table = new FigureTable(columns, List.of(), List.of());
        ObjectNode cube = FigureJsonStat.write(
                new FigureResult(definition, request, 1, Instant.EPOCH, table, "none", 0, List.of(), "tag"));
        int cells = 1;
        for (JsonNode size : cube.get("size")) {
            assertThat(size.asInt()).isPositive();
            cells *= size.asInt();
        }
        assertThat(cube.get("value")).hasSize(cells).allMatch(JsonNode::isNull);
        cube.get("dimension")
                .forEach(
                        dimension -> assertThat(dimension.at("/category/index")).isNotEmpty());
    }
}
