package uk.police.wmp.local.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.local.demo.attraction.AttractionFiles;
import uk.police.wmp.local.demo.conditions.ConditionsFiles;
import uk.police.wmp.local.demo.development.DevelopmentFiles;
import uk.police.wmp.local.demo.planning.PlanningFiles;
import uk.police.wmp.local.demo.selection.SelectionFiles;
import uk.police.wmp.local.demo.students.WelfareContacts;
import uk.police.wmp.local.demo.vetting.VettingFiles;

/** Writes the demo force as files for the public import interface. The same build writes the same bytes, wherever it runs. */
public final class DemoForce {

    private DemoForce() {}

    /**
     * Writes all files under the directory, one folder for each service.
     *
     * @return the files in the order in which they have to be loaded
     */
    public static List<DemoFile> write(Path directory) {
        List<DemoFile> files = new ArrayList<>();
        Population population = Population.make();
        Sheets recruitment = new Sheets(directory, "recruitment", files);
        new RecruitmentFiles(recruitment, population).write();
        new WellbeingFiles(directory, files).write(population);
        new VolunteerFiles(directory, files).write(population);
        new ChangeFiles(directory, files).write();
        // nothing in another service waits for these
        new PlanningFiles(recruitment).write(population);
        new SelectionFiles(recruitment).write(population.roll());
        new WelfareContacts(recruitment).write(population.students().all());
        new VettingFiles(recruitment).write(population);
        new DevelopmentFiles(recruitment).write(population);
        new ConditionsFiles(recruitment).write(population);
        new AttractionFiles(recruitment).write(population);
        return List.copyOf(files);
    }

    /** Writes the files into the directory given, {@code demo-force} if none is. */
    public static void main(String[] arguments) {
        Path directory = Path.of(arguments.length > 0 ? arguments[0] : "demo-force");
        for (DemoFile file : write(directory)) {
            System.out.println(file.service() + "/" + file.recordType() + ": " + file.path());
        }
    }
}
