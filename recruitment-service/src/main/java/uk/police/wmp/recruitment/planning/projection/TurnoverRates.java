package uk.police.wmp.recruitment.planning.projection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import uk.police.wmp.recruitment.planning.projection.WorkforceProjection.ServiceBand;

/** How fast people leave, by length of service: leavers of the last years divided by the years that were served. */
final class TurnoverRates {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What was counted in a band. */
    record Served(int fromYears, Integer toYears, long leavers, BigDecimal personYears) {

        double perYear() {
            return personYears.signum() == 0 ? 0 : leavers / personYears.doubleValue();
        }

        boolean holds(int years) {
            return years >= fromYears && (toYears == null || years < toYears);
        }

        ServiceBand shown() {
            return new ServiceBand(
                    fromYears,
                    toYears,
                    leavers,
                    personYears.setScale(1, RoundingMode.HALF_UP),
                    personYears.signum() == 0
                            ? null
                            : HUNDRED.multiply(BigDecimal.valueOf(leavers))
                                    .divide(personYears, 2, RoundingMode.HALF_UP));
        }
    }

    private final List<Served> bands;

    TurnoverRates(List<Served> bands) {
        this.bands = List.copyOf(bands);
    }

    /** Leavers a person and year at so many completed months of service. */
    double perYear(int monthsOfService) {
        int years = monthsOfService / 12;
        return bands.stream()
                .filter(band -> band.holds(years))
                .mapToDouble(Served::perYear)
                .findFirst()
                .orElse(0);
    }

    List<ServiceBand> shown() {
        return bands.stream().map(Served::shown).toList();
    }
}
