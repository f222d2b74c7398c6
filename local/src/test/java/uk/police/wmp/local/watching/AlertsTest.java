package uk.police.wmp.local.watching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Alerts and dashboards as files: each alert has its page, and each panel something to show. */
class AlertsTest {

    private static final Pattern PAGE = Pattern.compile("(?m)^### (\\w+)$");

    @Test
    void everyAlertHasItsPageAndEveryPageItsAlert() throws IOException {
        List<String> alerts = WatchedMetrics.alerts().stream()
                .map(alert -> alert.path("alert").asText())
                .toList();
        String pages = WatchedMetrics.sectionOfTheGuide(WatchedMetrics.PAGES);

        assertThat(alerts).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        assertThat(WatchedMetrics.matches(PAGE, pages)).containsExactlyElementsOf(alerts);
        assertThat(pages.split("\n### "))
                .as("what it means, and what to do")
                .allSatisfy(page -> assertThat(page.lines().skip(1).anyMatch(line -> !line.isBlank()))
                        .isTrue());
    }

    @Test
    void everyAlertSaysWhomItCallsAndWhereItsPageIs() throws IOException {
        for (JsonNode alert : WatchedMetrics.alerts()) {
            String name = alert.path("alert").asText();
            assertThat(alert.at("/labels/severity").asText()).as(name).isIn("page", "ticket");
            assertThat(alert.at("/annotations/summary").asText()).as(name).isNotBlank();
            assertThat(alert.at("/annotations/runbook_url").asText())
                    .as(name)
                    .isEqualTo("docs/operating.md#" + name.toLowerCase(Locale.ROOT));
            assertThat(isBalanced(alert.path("expr").asText())).as(name).isTrue();
        }
    }

    @Test
    void everyPanelIsItsOwnAndAsksSomething() throws IOException {
        assertThat(WatchedMetrics.dashboards()).isNotEmpty();
        for (Path file : WatchedMetrics.dashboards()) {
            JsonNode panels = new ObjectMapper().readTree(file.toFile()).path("panels");
            assertThat(panels.findValuesAsText("id")).isNotEmpty().doesNotHaveDuplicates();
            for (JsonNode panel : panels) {
                if (!panel.path("type").asText().equals("row")) {
                    String title = panel.path("title").asText();
                    assertThat(panel.at("/fieldConfig/defaults/unit").asText())
                            .as(title)
                            .isNotBlank();
                    assertThat(panel.at("/targets/0/expr").asText()).as(title).matches(AlertsTest::isBalanced);
                }
            }
        }
    }

    @Test
    void whatIsAskedAboutIsCollected() throws IOException {
        String collected = Files.readString(WatchedMetrics.REPOSITORY.resolve("deploy/prometheus/prometheus.yml"));

        assertThat(collected)
                .contains(
                        "job_name: force-people",
                        "target_label: application",
                        "metrics_path: /q/metrics",
                        "rule_files: [alerts.yml]");
    }

    @Test
    void aNameIsWhatIsNeitherFunctionNorLabelNorText() {
        WatchedMetrics watched = new WatchedMetrics();
        watched.add("""
                topk(3, sum by (application, uri) (rate(asked_total{job="x", uri=~"/v1/{id}|a_b", status!="503"}[5m])))
                  / on (instance) group_left (other) (limit_count > 0) and bare_count""");

        assertThat(watched.labels().keySet()).containsExactly("asked_total", "bare_count", "limit_count");
        assertThat(watched.labels()).containsEntry("asked_total", Set.of("status", "uri"));
    }

    private static boolean isBalanced(String promQl) {
        int open = 0;
        for (char c : promQl.toCharArray()) {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0 && !promQl.isBlank();
    }
}
