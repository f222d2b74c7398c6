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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Behind each count of each figure are as many records as it says, and behind the total those of the rows, in the demo force. */
class RecordsAddUpIT {

    /** A line of a page's table of the counts that lead to records. */
    private static final Pattern COUNT = Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]* \\| [a-z-]+ \\| `.*` \\|$");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Path PAGES = StartedSystem.REPOSITORY.resolve("docs/figures");

    private static final Map<String, String> SERVICES = new HashMap<>();

    private static StartedSystem system;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        system = SharedSystem.get();
        for (String service : List.of("RECRUITMENT", "WELLBEING", "VOLUNTEERS", "CHANGE_PORTFOLIO")) {
            system.service(service, "/v1/figures")
                    .path("items")
                    .forEach(figure -> SERVICES.put(figure.path("id").asText(), service));
        }
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
        String query = query(id, page);
        FigureAnswer figure = system.figure(id, query);
        Set<String> ofRows = new HashSet<>();
        for (List<Object> row : figure.rows()) {
            ofRows.addAll(behind(id, query + rowOf(figure, row)));
        }
        String total = "&row=Total".repeat(dimensions(figure).size());
        assertThat(behind(id, query + total))
                .as("records of the total of " + id)
                .isEqualTo(ofRows);
        assertThat(behind(id, query)).as("all records of " + id).isEqualTo(ofRows);
        List<String> wrong = new ArrayList<>();
        Matcher counts = COUNT.matcher(page.substring(page.indexOf("\n## Records\n")));
        while (counts.find()) {
            String measure = counts.group(1);
            for (int i = 0; i < figure.columns().size(); i++) {
                String column = figure.columns().get(i);
                if (column.replaceAll("@.*", "").equals(measure)) {
                    wrong.addAll(wrong(id, query, figure, column, i));
                }
            }
        }
        assertThat(wrong).as(id).isEmpty();
    }

    /** Where a count isn't as many as its records, or the total's records aren't those of the rows. */
    private static List<String> wrong(String id, String query, FigureAnswer figure, String column, int index)
            throws IOException, InterruptedException {
        String asked = query + "&measure=" + column;
        List<String> wrong = new ArrayList<>();
        Set<String> ofRows = new HashSet<>();
        for (List<Object> row : figure.rows()) {
            Set<String> behind = behind(id, asked + rowOf(figure, row));
            ofRows.addAll(behind);
            BigDecimal counted = row.get(index) instanceof BigDecimal number ? number : BigDecimal.ZERO;
            if (counted.compareTo(BigDecimal.valueOf(behind.size())) != 0) {
                wrong.add(column + " " + row + ": " + behind.size() + " records, " + counted + " counted");
            }
        }
        if (!behind(id, asked + "&row=Total".repeat(dimensions(figure).size())).equals(ofRows)) {
            wrong.add(column + ": other records behind the total than behind the rows");
        }
        return wrong;
    }

    private static String rowOf(FigureAnswer figure, List<Object> row) {
        StringBuilder asked = new StringBuilder();
        for (int i : dimensions(figure)) {
            asked.append("&row=").append(URLEncoder.encode(row.get(i).toString(), StandardCharsets.UTF_8));
        }
        return asked.toString();
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

    private static Set<String> behind(String id, String query) throws IOException, InterruptedException {
        Set<String> ids = new HashSet<>();
        // from the service itself: the gateway gives a client so many files a minute
        system.csv(SERVICES.get(id), "/v1/figures/" + id + "/records?" + query)
                .lines()
                .map(ID::matcher)
                .filter(Matcher::find)
                .forEach(line -> ids.add(line.group()));
        return ids;
    }
}
