package uk.police.wmp.wellbeing.figures;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import uk.police.wmp.identity.TestTokens;

/** What a figure answers, each row on a line: {@code PCSO 91.08 240.00}. */
final class FigureAnswer {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final JsonNode figure;

    private FigureAnswer(JsonNode figure) {
        this.figure = figure;
    }

    /** To somebody who sees all of it. */
    static FigureAnswer to(String question) {
        return to(question, "figures:read", "figures:unsuppressed");
    }

    static FigureAnswer to(String question, String... permissions) {
        String answer = given().auth()
                .oauth2(TestTokens.token(permissions))
                .get("/v1/figures/" + question)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        try {
            return new FigureAnswer(JSON.readTree(answer));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(answer, notJson);
        }
    }

    List<String> rows() {
        List<String> rows = new ArrayList<>();
        figure.path("rows").forEach(row -> rows.add(line(row)));
        return rows;
    }

    String totals() {
        return line(figure.path("totals"));
    }

    List<String> columns() {
        return figure.path("columns").findValuesAsText("name");
    }

    private static String line(JsonNode row) {
        StringJoiner line = new StringJoiner(" ");
        for (JsonNode cell : row) {
            if (cell.isObject()) {
                line.add("[c]");
            } else {
                line.add(cell.isNumber() ? cell.decimalValue().toPlainString() : cell.asText());
            }
        }
        return line.toString();
    }
}
