package uk.police.wmp.gateway.papers;

import java.util.Map;
import uk.police.wmp.gateway.figures.FigureTable;
import uk.police.wmp.gateway.html.TableView;

/**
 * A paper with what its page needs beside the document.
 *
 * @param tables by the figure's name in the paper
 * @param charts SVG, likewise; those that came in time
 * @param views  the tables as the paper shows them, likewise
 */
public record AssembledPaper(
        PaperDocument document,
        Map<String, FigureTable> tables,
        Map<String, byte[]> charts,
        Map<String, TableView> views) {}
