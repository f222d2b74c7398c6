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

    /** Who has a projection of recruitment's workers, without which a row about a worker is refused. */
    private static final Set<String> FOLLOWERS = Set.of(Application.WELLBEING.id(), Application.VOLUNTEERS.id());

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final GatewayClient gateway;
    private final Path done;
    private final String server;
    private final Duration patience;
    private final Progress progress;

    /**
     * @param done written when everything is in
     * @param server which database server it went into: another one has to be loaded as well
     * @param patience how long a projection that has to catch up may read nothing
     */
    FirstLoad(GatewayClient gateway, Path done, String server, Duration patience, Progress progress) {
        this.gateway = gateway;
        this.done = done;
        this.server = server;
        this.patience = patience;
        this.progress = progress;
    }

    boolean isDone() throws IOException {
        return Files.exists(done) && Files.readString(done).equals(server);
    }

    void load(List<DemoFile> files) throws IOException, InterruptedException {
        Set<String> services = new HashSet<>();
        for (DemoFile file : files) {
            if (services.add(file.service()) && FOLLOWERS.contains(file.service())) {
                waitUntilCaughtUp(file.service());
            }
            ImportOutcome outcome = gateway.send(file);
            if (outcome.refused() > 0) {
                throw new PlainFailure("%s refused %,d of %,d rows of %s; the first of them:%s"
                        .formatted(
                                file.service(),
                                outcome.refused(),
                                outcome.received(),
                                file.path(),
                                gateway.refusals(file, outcome)));
            }
            progress.done("%s: %,d %s".formatted(file.service(), outcome.received(), file.recordType()));
        }
        Files.writeString(done, server);
    }

    private void waitUntilCaughtUp(String service) throws IOException, InterruptedException {
        Stillness stillness = new Stillness(patience);
        while (!gateway.hasCaughtUp(service, Application.RECRUITMENT.id())) {
            if (stillness.isTooLong(gateway.position(service, Application.RECRUITMENT.id()))) {
                throw new PlainFailure(service + " hasn't read recruitment's workers, and has read nothing for "
                        + stillness.longest() + "; its log says why.");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        progress.done(service + " knows the workers");
    }
}
