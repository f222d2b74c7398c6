package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.police.wmp.local.demo.DemoFile;

/**
 * Loads the demo force through the public import interface, once. An import changes nothing that is as it should be, so one that
 * was cut short is simply begun again; it counts as done when the last file is in.
 */
final class FirstLoad {

    /** A follower asks every second; one that has not moved for this long has caught up. */
    static final Duration STILLNESS = Duration.ofMillis(2500);

    private static final int LOOKS = 10;

    private final GatewayClient gateway;
    private final Path done;
    private final String server;
    private final Duration stillness;
    private final Progress progress;

    /**
     * @param done written when everything is in
     * @param server which database server it went into: another one has to be loaded as well
     * @param stillness how long a projection stands still that has caught up
     */
    FirstLoad(GatewayClient gateway, Path done, String server, Duration stillness, Progress progress) {
        this.gateway = gateway;
        this.done = done;
        this.server = server;
        this.stillness = stillness;
        this.progress = progress;
    }

    boolean isDone() throws IOException {
        return Files.exists(done) && Files.readString(done).equals(server);
    }

    void load(List<DemoFile> files) throws IOException, InterruptedException {
        Set<String> services = new HashSet<>();
        for (DemoFile file : files) {
            if (services.add(file.service())) {
                waitUntilStill(file.service()); // it may still be reading of the workers that were loaded before
            }
            ImportOutcome outcome = loadOne(file);
            progress.done("%s: %,d %s".formatted(file.service(), outcome.received(), file.recordType()));
        }
        Files.writeString(done, server);
    }

    private ImportOutcome loadOne(DemoFile file) throws IOException, InterruptedException {
        while (true) {
            String before = gateway.projections(file.service());
            ImportOutcome outcome = gateway.send(file);
            if (outcome.refused() == 0) {
                return outcome;
            }
            waitUntilStill(file.service());
            if (gateway.projections(file.service()).equals(before)) {
                throw new PlainFailure("%s refused %,d of %,d rows of %s; the first of them:%s"
                        .formatted(
                                file.service(),
                                outcome.refused(),
                                outcome.received(),
                                file.path(),
                                gateway.refusals(file, outcome)));
            }
            // refused for what had not arrived yet: everything of the file is still outside, so it is sent again
        }
    }

    private void waitUntilStill(String service) throws IOException, InterruptedException {
        String last = gateway.projections(service);
        if (last.isEmpty() || last.equals("[]") && service.equals(Application.RECRUITMENT.id())) {
            return; // follows nobody
        }
        long since = System.nanoTime();
        while (System.nanoTime() - since < stillness.toNanos()) {
            Thread.sleep(stillness.dividedBy(LOOKS));
            String now = gateway.projections(service);
            if (!now.equals(last)) {
                last = now;
                since = System.nanoTime();
            }
        }
    }
}
