package uk.police.wmp.gateway.papers;

import java.util.Map;
import uk.police.wmp.gateway.figures.FigureTable;

/**
 * A paper with what its page needs beside the document.
 *
 * @param tables by the figure's name in the paper
 * @param charts SVG, likewise; those that came in time
 * @param headings the paper's own words for columns, by figure name
 */
public record AssembledPaper(
        PaperDocument document,
        Map<String, FigureTable> tables,
        Map<String, byte[]> charts,
        Map<String, Map<String, String>> headings) {}
