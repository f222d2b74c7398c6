package uk.police.wmp.recruitment.selection.quality;

import java.util.List;
import java.util.UUID;

/**
 * A sample drawn again from its seed and position.
 *
 * @param same whether the draw gives the marks that are recorded, and no other
 * @param population how many marks the draw was from
 * @param marks in the order of the draw
 */
public record Redraw(boolean same, int population, List<UUID> marks) {}
