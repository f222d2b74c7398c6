package uk.police.wmp.figures;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From when on published figures are of which records.
 *
 * @param day the first day on which they are
 * @param position they count what was recorded up to this change
 * @param releasedAt when it was made
 * @param releasedBy who made it; absent where the first question of the period did
 */
@Schema(name = "FigureRelease")
record FigureRelease(LocalDate day, long position, Instant releasedAt, String releasedBy) {}
