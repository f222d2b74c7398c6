package uk.police.wmp.houserules.examples.figures;

import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.FigureDefinition;

abstract class LateFigure implements Figure {

    private static final String FROM = " from public.shift";

    @Override
    public FigureDefinition definition() {
        String columns = "select count(*) filter (where day < CURRENT_DATE)";
        throw new IllegalStateException(columns + FROM);
    }
}
