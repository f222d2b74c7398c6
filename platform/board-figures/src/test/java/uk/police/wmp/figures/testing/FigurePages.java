package uk.police.wmp.figures.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;
import uk.police.wmp.figures.FigurePage;

/** The pages of {@code docs/figures}: one for each figure, made from its definition. */
public final class FigurePages {

    private FigurePages() {}

    /**
     * Fails where a page isn't what the definition says. With {@code -Dfigures.pages=write} the pages are written instead.
     *
     * @param directory {@code Path.of("../docs/figures")} from a service
     */
    public static void assertUpToDate(Path directory, Iterable<? extends Figure> figures) {
        boolean write = "write".equals(System.getProperty("figures.pages"));
        for (Figure figure : figures) {
            FigureDefinition definition = figure.definition();
            Path page = directory.resolve(definition.id() + ".md");
            String expected = FigurePage.markdown(definition);
            try {
                if (write) {
                    Files.createDirectories(directory);
                    Files.writeString(page, expected);
                } else {
                    Assertions.assertThat(Files.exists(page) ? Files.readString(page) : "no page")
                            .as("%s: written anew by -Dfigures.pages=write", page)
                            .isEqualTo(expected);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
