package uk.police.wmp.local.demo.conditions;

import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.Sheets;

/** Writes flexible working, pay points, grievances and work experience. */
public final class ConditionsFiles {

    private final Sheets sheets;

    public ConditionsFiles(Sheets sheets) {
        this.sheets = sheets;
    }

    public void write(Population population) {
        WorkExperience.write(sheets);
        FlexibleWorking.write(sheets, population);
        PayPoints.write(sheets, population.roll());
        Grievances.write(sheets, population.roll());
    }
}
