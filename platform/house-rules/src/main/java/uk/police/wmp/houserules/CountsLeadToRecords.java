package uk.police.wmp.houserules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.enterprise.util.TypeLiteral;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;

/** Each count of each figure says which records it counted: it names a query for them, and the query runs. */
final class CountsLeadToRecords {

    private final RunningApplication application;
    private final String token;
    private final List<String> faults = new ArrayList<>();

    CountsLeadToRecords(RunningApplication application, String token) {
        this.application = application;
        this.token = token;
    }

    List<String> faults() {
        for (Figure figure : CDI.current().select(new TypeLiteral<Figure>() {})) {
            FigureDefinition definition = figure.definition();
            definition
                    .countsOfNothing()
                    .forEach(name -> faults.add("%s: %s leads to no records; what counts none is a Column.measure"
                            .formatted(definition.id(), name)));
        }
        for (JsonNode figure : json(get("/v1/figures").body()).path("items")) {
            ask(figure);
        }
        return faults;
    }

    private void ask(JsonNode figure) {
        List<String> parameters = figure.path("parameters").findValuesAsText("name");
        String first = parameters.contains("from") && parameters.contains("asAt") ? "&from=2020-01-01" : "";
        for (JsonNode column : figure.path("columns")) {
            if (column.path("records").asBoolean()) {
                String address = "/v1/figures/%s/records?measure=%s%s"
                        .formatted(
                                figure.path("id").asText(), column.path("name").asText(), first);
                HttpResponse<String> answer = get(address);
                if (answer.statusCode() != 200) {
                    faults.add(address + " answers " + answer.statusCode() + ": " + answer.body());
                }
            }
        }
    }

    private HttpResponse<String> get(String address) {
        return application.send(application
                .request(address)
                .header("Authorization", "Bearer " + token)
                .GET()
                .build());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
