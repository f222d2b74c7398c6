package uk.police.wmp.local.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that figures say to who has {@code figures:read} alone, over some months, with the exact numbers behind it. A question
 * that isn't answered exactly to the attacker isn't asked of the force either.
 */
final class PublishedFigures {

    /** So many before are asked too, for yearly figures. */
    private static final int YEARS = 3;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<String> origins;
    private final String outsider;
    private final String insider;
    private final List<Answer> answers = new ArrayList<>();
    private final Set<String> silent = new TreeSet<>();
    private int shown;
    private int withheld;

    /**
     * @param origins of the services themselves, for the gateway lets nobody be that quick
     * @param outsider a token with {@code figures:read} alone
     * @param insider one with every permission
     */
    PublishedFigures(List<String> origins, String outsider, String insider) {
        this.origins = origins;
        this.outsider = outsider;
        this.insider = insider;
    }

    List<Answer> answers() {
        return answers;
    }

    /** How many numbers of figures under disclosure control the outsider was shown. */
    int shown() {
        return shown;
    }

    int withheld() {
        return withheld;
    }

    /** The figures under disclosure control that said nothing at all to the outsider. */
    Set<String> silent() {
        return silent;
    }

    void ask(YearMonth from, YearMonth to) throws IOException, InterruptedException {
        for (String origin : origins) {
            for (JsonNode figure :
                    read(origin + "/v1/figures", outsider).orElseThrow().get("items")) {
                ask(origin, figure, from, to);
            }
        }
    }

    private void ask(String origin, JsonNode figure, YearMonth from, YearMonth to)
            throws IOException, InterruptedException {
        int before = answers.size();
        for (String choice : choices(figure)) {
            for (Period period : periods(origin, figure, choice, from, to)) {
                ask(origin, figure, choice, period);
            }
        }
        boolean isPublic = figure.get("permissions").size() == 1; // figures:read
        if (isPublic && figure.get("disclosive").asBoolean() && answers.size() == before) {
            silent.add(figure.get("id").asText());
        }
    }

    private record Period(String query, YearMonth begins, YearMonth ends) {}

    /** Every value of every filter, one at a time. */
    private static List<String> choices(JsonNode figure) {
        List<String> choices = new ArrayList<>(List.of(""));
        figure.get("parameters").forEach(parameter -> {
            for (JsonNode value : parameter.path("values")) {
                choices.add("&" + parameter.get("name").asText() + "=" + value.asText());
            }
        });
        return choices;
    }

    /** Days at the ends of months; months, or the longer periods that it is published for. */
    private List<Period> periods(String origin, JsonNode figure, String choice, YearMonth from, YearMonth to)
            throws IOException, InterruptedException {
        List<String> names = figure.get("parameters").findValuesAsText("name");
        List<YearMonth> months = Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
        if (names.contains("from") && names.contains("asAt")) {
            return List.of(); // never under disclosure control
        }
        if (names.contains("asAt")) {
            return months.stream()
                    .map(month -> new Period("asAt=" + day(month), month, month))
                    .toList();
        }
        for (int length : new int[] {1, 3, 12}) {
            for (int first = 0; first < length; first++) {
                List<Period> whole =
                        periods((length == 12 ? from.minusYears(YEARS) : from).plusMonths(first), to, length);
                if (!whole.isEmpty()
                        && read(origin + path(figure, choice, whole.getFirst()), outsider)
                                .isPresent()) {
                    return whole;
                }
            }
        }
        return List.of();
    }

    private static List<Period> periods(YearMonth from, YearMonth to, int length) {
        List<Period> periods = new ArrayList<>();
        for (YearMonth first = from; !first.plusMonths(length - 1).isAfter(to); first = first.plusMonths(length)) {
            YearMonth last = first.plusMonths(length - 1);
            periods.add(
                    new Period("from=" + first.atDay(1) + "&to=" + last.atEndOfMonth(), first.minusMonths(1), last));
        }
        return periods;
    }

    private static LocalDate day(YearMonth month) {
        return month.getMonthValue() == 12 ? month.plusMonths(1).atDay(1) : month.atEndOfMonth();
    }

    private void ask(String origin, JsonNode figure, String choice, Period period)
            throws IOException, InterruptedException {
        String path = path(figure, choice, period);
        Optional<JsonNode> told = read(origin + path, outsider);
        Optional<JsonNode> exact = figure.get("disclosive").asBoolean() ? read(origin + path, insider) : told;
        if (told.isEmpty() || exact.isEmpty()) {
            return;
        }
        Reading reading = new Reading(figure, path, exact.get(), told.get());
        shown += reading.shown();
        withheld += reading.withheld();
        answers.add(new Answer(
                figure.get("id").asText() + choice,
                months(period.begins()),
                months(period.ends()),
                reading.rows(),
                reading.total()));
    }

    private static int months(YearMonth month) {
        return Math.toIntExact(month.getLong(ChronoField.PROLEPTIC_MONTH));
    }

    private static String path(JsonNode figure, String choice, Period period) {
        return "/v1/figures/" + figure.get("id").asText() + "?" + period.query() + choice;
    }

    /** Nothing where it is refused; anything but an answer or a refusal is a fault. */
    private Optional<JsonNode> read(String address, String token) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "application/json")
                        .build(),
                BodyHandlers.ofString());
        if (response.statusCode() >= 500) {
            throw new IllegalStateException(address + " answers " + response.statusCode());
        }
        return response.statusCode() == 200 ? Optional.of(json.readTree(response.body())) : Optional.empty();
    }
}
