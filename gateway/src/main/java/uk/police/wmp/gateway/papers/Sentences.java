package uk.police.wmp.gateway.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import uk.police.wmp.gateway.figures.FigureTable;
import uk.police.wmp.gateway.papers.PaperDocument.Paragraph;
import uk.police.wmp.gateway.papers.PaperDocument.Part;

/** Fills in a paragraph. One that needs what isn't there is left out: half a statement is worse than none. */
final class Sentences {

    private final LocalDate asAt;
    private final Map<String, FigureTable> tables;

    Sentences(LocalDate asAt, Map<String, FigureTable> tables) {
        this.asAt = asAt;
        this.tables = tables;
    }

    Optional<Paragraph> paragraph(int number, String text) {
        List<Part> parts = new ArrayList<>();
        Matcher insert = Insert.in(text);
        int done = 0;
        while (insert.find()) {
            if (insert.start() > done) {
                parts.add(new Part(text.substring(done, insert.start()), null));
            }
            Optional<Part> filled = fill(Insert.of(insert.group(1)));
            if (filled.isEmpty()) {
                return Optional.empty();
            }
            parts.add(filled.get());
            done = insert.end();
        }
        if (done < text.length()) {
            parts.add(new Part(text.substring(done), null));
        }
        return Optional.of(new Paragraph(
                number, parts.stream().map(Part::text).collect(Collectors.joining()), List.copyOf(parts)));
    }

    private Optional<Part> fill(Insert insert) {
        if (insert.isDay()) {
            return Optional.of(new Part(insert.day(asAt), null));
        }
        return Optional.ofNullable(tables.get(insert.figure()))
                .flatMap(insert::from)
                .map(words -> new Part(words, insert.figure()));
    }
}
