package uk.police.wmp.recruitment.selection.quality;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.Versioned;

/**
 * A sample of marks.
 *
 * @param algorithm how it was drawn, in words that suffice to do it again
 * @param position what was recorded by then is what it was drawn from
 * @param population how many marks there were
 * @param drawn how many of them were drawn
 */
@RegisterForReflection
public record QualitySampleView(
        UUID id,
        long version,
        String externalId,
        LocalDate heldFrom,
        LocalDate heldTo,
        BigDecimal sharePercent,
        String seed,
        String algorithm,
        long position,
        int population,
        int drawn)
        implements Versioned {

    static QualitySampleView of(QualitySample sample) {
        return new QualitySampleView(
                sample.id(),
                sample.version(),
                sample.externalId(),
                sample.heldFrom,
                sample.heldTo,
                sample.sharePercent,
                sample.seed,
                sample.algorithm,
                sample.position,
                sample.population,
                sample.drawn);
    }
}
