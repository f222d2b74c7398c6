package uk.police.wmp.local.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
        new RecruitmentFiles(directory, files, population).write();
        new WellbeingFiles(directory, files).write(population);
        new VolunteerFiles(directory, files).write(population);
        new ChangeFiles(directory, files).write();
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
