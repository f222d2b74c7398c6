package uk.police.wmp.local.demo.development;

import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;

/** Writes performance conversations, talent, learning and apprenticeships. */
public final class DevelopmentFiles {

    private final Sheets sheets;

    public DevelopmentFiles(Sheets sheets) {
        this.sheets = sheets;
    }

    public void write(Population population) {
        new PerformanceYears(sheets, population.roll()).write();
        new TalentMap(sheets, population.roll()).write();
        new LearningYear(sheets, population.roll()).write();
        LearningNeeds.write(sheets, population);
        Visibility.write(sheets, population);
        Apprentices.write(sheets, population);
    }
}
