package uk.police.wmp.local.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.wmp.local.system.StartedSystem;

/**
 * Every figure of recruitment-service over a nation of 250,000 workers and ten years: at the database, over HTTP, and asked again; lists and
 * single records beside the same with a force of 12,000. Over HTTP to the service itself, with disclosure control lifted.
 */
@Tag("benchmark")
class NationalBenchmark {

    private static final int FORCE = 12_000;
    private static final int NATION = Integer.getInteger("nation", 250_000);
    private static final Pattern FIGURES = Pattern.compile(System.getProperty("figures", ".*"));
    private static final int TIMES = 7;
    private static final LocalDate END = LocalDate.of(2023, 3, 31);
    private static final Pattern DATABASE = Pattern.compile("db;dur=([0-9.]+)");
    private static final Map<String, String> NEEDED = Map.of("hourlyRate", "11.00", "weeklyCapacity", "500");

    @TempDir
    Path data;

    private StartedSystem system;

    /** A question, {@code %d} days earlier each time, so that no answer is known. */
    private interface Question {
        String daysEarlier(int days);
    }

    @Test
    void measure() throws IOException, InterruptedException, SQLException {
        system = StartedSystem.start(data, "--empty");
        try {
            Nation nation = new Nation(system.database("recruitment"));
            nation.growTo(FORCE);
            List<Double> force = records(nation);
            nation.growTo(NATION);
            List<Double> all = records(nation);
            System.out.printf("%n%,d workers, %,d rows%n", NATION, nation.datedRows());
            System.out.printf("| read over HTTP | %,d workers | %,d workers |%n| --- | --- | --- |%n", FORCE, NATION);
            List<String> names =
                    List.of("a worker", "50 workers", "50 workers from the middle", "50 postings of a unit");
            for (int i = 0; i < names.size(); i++) {
                System.out.printf("| %s | %.2f ms | %.2f ms |%n", names.get(i), force.get(i), all.get(i));
            }
            System.out.printf("%n| figure | period | database | HTTP | again |%n| --- | --- | --- | --- | --- |%n");
            for (JsonNode figure : system.service("RECRUITMENT", "/v1/figures").path("items")) {
                if (FIGURES.matcher(figure.path("id").asText()).matches()) {
                    figure(figure);
                }
            }
            imports();
        } finally {
            system.stop();
        }
    }

    /** Workers by HTTP into the running service, whose heap is 256 MB, and by COPY into the same table with the same triggers. */
    private void imports() throws IOException, InterruptedException, SQLException {
        Path file = data.resolve("workers.csv");
        Nation.writeWorkers(file, NATION);
        double copied = Nation.copyWorkers(system.database("recruitment"), file);
        long began = System.nanoTime();
        String answer = system.importInto("RECRUITMENT", "workers", file);
        double imported = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                "%nimport of %,d workers: %.1f s (%,.0f a second), COPY %.1f s (%,.0f a second): %.2f of COPY's rate%n%s%n",
                NATION, imported, NATION / imported, copied, NATION / copied, copied / imported, answer);
    }

    private List<Double> records(Nation nation) throws IOException, InterruptedException, SQLException {
        String page = "/v1/workers?sort=externalId&limit=50";
        String middle = page;
        for (int i = 0; i < 10; i++) {
            middle = page + "&after="
                    + system.service("RECRUITMENT", middle).path("next").asText();
        }
        List<Double> medians = new ArrayList<>();
        for (String path : List.of(
                "/v1/workers/" + nation.oneWorker(), page, middle, "/v1/postings?unitExternalId=UNIT-7&limit=50")) {
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                double took = milliseconds(path).http();
                if (i >= 100) {
                    times.add(took);
                }
            }
            medians.add(median(times));
        }
        return medians;
    }

    private record Took(double database, double http) {}

    private void figure(JsonNode figure) throws IOException, InterruptedException {
        String path = "/v1/figures/" + figure.path("id").asText() + "?" + needed(figure);
        List<String> parameters = figure.path("parameters").findValuesAsText("name");
        boolean days = parameters.contains("asAt")
                && figure.path("parameters").findParents("name").stream()
                        .anyMatch(each -> each.path("name").asText().equals("asAt")
                                && each.path("repeats").asBoolean());
        if (parameters.contains("from")) {
            String until = parameters.contains("to") ? "to" : "asAt";
            measure(figure, "a year", n -> path + period(END.minusYears(1).plusDays(1), END, until, n));
            measure(figure, "ten years", n -> path + period(END.minusYears(10).plusDays(1 + TIMES), END, until, n));
        } else if (days) {
            measure(figure, "a day", n -> path + "asAt=" + END.minusDays(n));
            measure(figure, "ten days in ten years", n -> path + tenDays(n));
        } else {
            measure(figure, "a day", n -> path + "asAt=" + END.minusDays(n));
        }
    }

    private static String needed(JsonNode figure) {
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : figure.path("parameters")) {
            String name = parameter.path("name").asText();
            if (NEEDED.containsKey(name)) {
                query.append(name).append('=').append(NEEDED.get(name)).append('&');
            }
        }
        return query.toString();
    }

    private static String period(LocalDate from, LocalDate to, String until, int daysEarlier) {
        return "from=" + from.minusDays(daysEarlier) + "&" + until + "=" + to.minusDays(daysEarlier);
    }

    private static String tenDays(int daysEarlier) {
        StringBuilder query = new StringBuilder();
        for (int year = 0; year < 10; year++) {
            query.append("asAt=")
                    .append(END.minusYears(year).minusDays(daysEarlier))
                    .append('&');
        }
        return query.toString();
    }

    private void measure(JsonNode figure, String period, Question question) throws IOException, InterruptedException {
        milliseconds(question.daysEarlier(TIMES));
        List<Double> database = new ArrayList<>();
        List<Double> http = new ArrayList<>();
        List<Double> again = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Took first = milliseconds(question.daysEarlier(i));
            if (first == null) {
                return;
            }
            database.add(first.database());
            http.add(first.http());
            again.add(milliseconds(question.daysEarlier(i)).http());
        }
        System.out.printf(
                "| `%s` | %s | %.0f ms | %.0f ms | %.1f ms |%n",
                figure.path("id").asText(), period, median(database), median(http), median(again));
    }

    private Took milliseconds(String path) throws IOException, InterruptedException {
        long began = System.nanoTime();
        HttpResponse<String> response = system.getFrom("RECRUITMENT", path);
        double took = (System.nanoTime() - began) / 1e6;
        if (response.statusCode() != 200) {
            System.out.println("| " + path + " | " + response.statusCode() + " " + response.body());
            return null;
        }
        Matcher timing =
                DATABASE.matcher(response.headers().firstValue("Server-Timing").orElse(""));
        return new Took(timing.find() ? Double.parseDouble(timing.group(1)) : 0, took);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
