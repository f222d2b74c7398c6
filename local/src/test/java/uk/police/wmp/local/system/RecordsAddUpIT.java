package uk.police.wmp.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Behind each row of each figure are as many records as its page says, and behind the total those of the rows, in the demo force. */
class RecordsAddUpIT {

    private static final Pattern ADDING =
            Pattern.compile("They (are as many as|make up) (.*?)(?: says)?; those of the total");
    private static final Path PAGES = StartedSystem.REPOSITORY.resolve("docs/figures");

    private static StartedSystem system;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        system = SharedSystem.get();
    }

    static List<String> figures() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            List<String> ids = new ArrayList<>();
            for (Path page : pages.sorted().toList()) {
                if (Files.readString(page).contains("\n## Records\n")) {
                    ids.add(page.getFileName().toString().replace(".md", ""));
                }
            }
            return ids;
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void behindEveryRowAndTheTotal(String id) throws Exception {
        String page = Files.readString(PAGES.resolve(id + ".md"));
        Matcher adding = ADDING.matcher(page);
        assertThat(adding.find()).as("says what its records add up to").isTrue();
        boolean each = adding.group(1).equals("are as many as");
        List<String> columns = List.of(adding.group(2).replace("`", "").split(" \\+ "));
        String query = query(id, page);
        FigureAnswer figure = system.figure(id, query);
        List<Integer> dimensions = dimensions(figure);

        Set<String> ofRows = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        for (List<Object> row : figure.rows()) {
            StringBuilder asked = new StringBuilder(query);
            for (int i : dimensions) {
                // a blank can't be asked for: an address has no empty values
                String value =
                        row.get(i).toString().isEmpty() ? "Total" : row.get(i).toString();
                asked.append("&row=").append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
            Set<String> behind = behind(id, asked.toString());
            ofRows.addAll(behind);
            BigDecimal counted = counted(figure, row, columns);
            if (each && counted.compareTo(BigDecimal.valueOf(behind.size())) != 0) {
                wrong.add(row + ": " + behind.size() + " records, " + counted + " counted");
            }
        }
        assertThat(wrong).as(id).isEmpty();
        Set<String> ofTotal = behind(id, query + "&row=Total".repeat(dimensions.size()));
        assertThat(ofTotal).as("records of the total of " + id).isEqualTo(ofRows);
        assertThat(behind(id, query)).as("all records of " + id).isEqualTo(ofRows);
    }

    /** A year that the demo force has records of, in the form that the figure asks for. */
    private static String query(String id, String page) throws IOException, InterruptedException {
        boolean from = page.contains("| `from` |");
        if (page.contains("| `asAt` |")) {
            return (from ? "from=2018-04-01&" : "") + "asAt=2022-03-01";
        }
        String year = "from=2021-04-01&to=2022-03-31";
        HttpResponse<String> answer = system.get("/v1/figures/" + id + "?" + year);
        return answer.statusCode() == 200 ? year : "from=2021-01-01&to=2021-12-31";
    }

    private static List<Integer> dimensions(FigureAnswer figure) {
        List<Integer> dimensions = new ArrayList<>();
        JsonNode columns = figure.answer().get("columns");
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).path("kind").asText().equals("dimension")) {
                dimensions.add(i);
            }
        }
        return dimensions;
    }

    /** A column of one day stands under its name and the day. */
    private static BigDecimal counted(FigureAnswer figure, List<Object> row, List<String> columns) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String column : columns) {
            int index = figure.columns().stream()
                    .map(name -> name.replaceAll("@.*", ""))
                    .toList()
                    .indexOf(column);
            assertThat(index).as(column + " among " + figure.columns()).isNotNegative();
            if (row.get(index) instanceof BigDecimal value) {
                sum = sum.add(value);
            }
        }
        return sum;
    }

    private static Set<String> behind(String id, String query) throws IOException, InterruptedException {
        Set<String> ids = new HashSet<>();
        String after = "";
        do {
            JsonNode page = system.json("/v1/figures/" + id + "/records?limit=500&" + query + after);
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            after = page.path("next").isTextual()
                    ? "&after=" + URLEncoder.encode(page.path("next").asText(), StandardCharsets.UTF_8)
                    : "";
        } while (!after.isEmpty());
        return ids;
    }
}
