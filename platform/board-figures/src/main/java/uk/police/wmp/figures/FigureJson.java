package uk.police.wmp.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import uk.police.wmp.figures.FigureTable.Shown;

/** A figure's answer as JSON, in the shape that every client of the figures knows. */
final class FigureJson {

    private static final JsonNodeFactory JSON = new JsonNodeFactory(true);

    private FigureJson() {}

    static ObjectNode write(FigureResult result) {
        FigureDefinition definition = result.definition();
        ObjectNode json = JSON.objectNode();
        json.put("id", definition.id()).put("title", definition.title()).put("definitionVersion", definition.version());
        writeTime(result, json);
        if (!result.request().filters().isEmpty()) {
            ObjectNode filters = json.putObject("filters");
            result.request().filters().forEach((name, value) -> filters.put(name, value.toString()));
        }
        json.put("asKnownAt", result.knownAt().toString()).put("position", result.position());
        result.table().columns().forEach(column -> json.withArray("columns").add(column(definition, column)));
        ArrayNode rows = json.putArray("rows");
        result.table().rows().forEach(row -> rows.add(cells(row)));
        if (!result.table().totals().isEmpty()) {
            json.set("totals", cells(result.table().totals()));
        }
        result.notes().forEach(json.putArray("notes")::add);
        ObjectNode disclosure = json.putObject("disclosure")
                .put("policy", result.policy())
                .put("suppressedCells", result.table().suppressedCells());
        if (result.roundedTo() > 0) {
            disclosure.put("roundedTo", result.roundedTo());
        }
        ArrayNode quality = json.putArray("quality");
        result.quality().forEach(missing -> quality.add(quality(missing)));
        ObjectNode links = json.putObject("links").put("definition", "/docs/figures/" + definition.id());
        if (!definition.records().isEmpty()) {
            links.put("records", FigureLinks.records(result));
        }
        return json;
    }

    private static void writeTime(FigureResult result, ObjectNode json) {
        FigureRequest request = result.request();
        if (request.from() != null) {
            json.put("from", request.from().toString());
        }
        if (request.to() != null) {
            json.put("to", request.to().toString());
        }
        if (result.definition().time() == TimeShape.AS_AT_DAYS) {
            ArrayNode days = json.putArray("asAt");
            request.asAt().forEach(day -> days.add(day.toString()));
        } else if (!request.asAt().isEmpty()) {
            json.put("asAt", request.asAt().getFirst().toString());
        }
    }

    private static ObjectNode column(FigureDefinition definition, Shown shown) {
        Column declared = shown.declared();
        ObjectNode json = JSON.objectNode().put("name", shown.name()).put("label", shown.label());
        json.put("kind", shown.isDimension() ? "dimension" : "measure");
        if (!shown.isDimension()) {
            json.put("unit", declared.unit());
            if (declared.decimals() > 0) {
                json.put("decimals", declared.decimals());
            }
        }
        if (declared.codeList() != null) {
            json.put("codeList", declared.codeList());
        }
        if (definition.recordsOf(declared).isPresent()) {
            json.put("records", true);
        }
        return json;
    }

    private static ArrayNode cells(List<Cell> cells) {
        ArrayNode json = JSON.arrayNode();
        cells.forEach(cell -> json.add(cell(cell)));
        return json;
    }

    static JsonNode cell(Cell cell) {
        return switch (cell) {
            case Cell.Word word -> JSON.textNode(word.value());
            case Cell.Number number -> JSON.numberNode(number.value());
            case Cell.Suppressed suppressed ->
                JSON.objectNode()
                        .put("suppressed", true)
                        .put("why", suppressed.why().name());
            case Cell.NotAvailable notAvailable -> JSON.objectNode().put("notAvailable", true);
            case Cell.NotApplicable notApplicable -> JSON.nullNode();
        };
    }

    private static ObjectNode quality(FigureResult.Missing missing) {
        ObjectNode json = JSON.objectNode().put("code", missing.code());
        if (missing.asAt() != null) {
            json.put("asAt", missing.asAt().toString());
        }
        json.set("count", cell(missing.count()));
        json.set("share", cell(missing.share()));
        return json;
    }
}
