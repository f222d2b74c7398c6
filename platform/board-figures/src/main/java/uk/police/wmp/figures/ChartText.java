package uk.police.wmp.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a picture says to those who don't see it: its title, and every number in it. */
final class ChartText {

    private ChartText() {}

    /** Puts role, title and description into an SVG element. */
    static String describe(String svg, FigureResult result, int width, int height) {
        int end = svg.indexOf('>');
        String opening = svg.substring(0, end)
                + " viewBox=\"0 0 " + width + " " + height
                + "\" role=\"img\" aria-labelledby=\"figure-title figure-description\">";
        return opening
                + "<title id=\"figure-title\">" + escaped(result.definition().title()) + "</title>"
                + "<desc id=\"figure-description\">" + escaped(description(result)) + "</desc>"
                + svg.substring(end + 1);
    }

    private static String description(FigureResult result) {
        List<String> sentences = new ArrayList<>();
        FigureTable table = result.table();
        for (List<Cell> row : table.rows()) {
            List<String> words = new ArrayList<>();
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                var column = table.columns().get(i);
                if (column.isDimension()) {
                    words.add(row.get(i).text());
                } else if (result.definition()
                        .chart()
                        .measures()
                        .contains(column.declared().name())) {
                    numbers.add(column.label() + " " + spoken(row.get(i)));
                }
            }
            sentences.add(String.join(", ", words) + ": " + String.join("; ", numbers));
        }
        String facts = FigureFacts.of(result).entrySet().stream()
                .filter(fact -> List.of("From", "To", "As at", "As known at", "Definition version", "Disclosure policy")
                        .contains(fact.getKey()))
                .map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining("; "));
        return String.join(". ", sentences) + ". " + facts + ".";
    }

    private static String spoken(Cell cell) {
        return switch (cell) {
            case Cell.Suppressed suppressed -> "not shown, to protect people's confidentiality";
            case Cell.NotApplicable notApplicable -> "not applicable";
            case Cell.NotAvailable notAvailable -> "not available";
            default -> cell.text();
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
