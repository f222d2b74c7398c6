package uk.police.wmp.recruitment.vetting.clearance;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** For how long a clearance of each level is granted: recruitment vetting ten years, unless the force has set otherwise. */
@Singleton
class VettingPeriods {

    private final Map<String, Integer> years;
    private final int otherwise;

    VettingPeriods(
            @ConfigProperty(
                            name = "vetting.renewal-years",
                            defaultValue = "RV=10;MV=7;NPPV_1=3;NPPV_2_ABBREVIATED=3;NPPV_2_FULL=3;NPPV_3=5")
                    Map<String, Integer> years,
            @ConfigProperty(name = "vetting.renewal-years-otherwise", defaultValue = "3") int otherwise) {
        this.years = years;
        this.otherwise = otherwise;
    }

    /** The same as SQL, of a level that this expression gives. */
    String yearsOf(String level) {
        return years.entrySet().stream()
                .map(each -> "when '%s' then %d".formatted(each.getKey().replace("'", "''"), each.getValue()))
                .sorted()
                .collect(Collectors.joining(" ", "case " + level + " ", " else " + otherwise + " end"));
    }

    /** Granted on 1 April 2019 for ten years: to 31 March 2029. */
    LocalDate lastDay(String level, LocalDate grantedOn) {
        return grantedOn.plusYears(years.getOrDefault(level, otherwise)).minusDays(1);
    }
}
