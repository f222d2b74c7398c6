package uk.police.wmp.local.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The five applications, in the order in which they are best started: the followed one first, the gateway last. */
enum Application {
    RECRUITMENT("recruitment", "recruitment-service", 8081),
    WELLBEING("wellbeing", "wellbeing-service", 8082),
    VOLUNTEERS("volunteers", "volunteers-service", 8083),
    CHANGE_PORTFOLIO("change-portfolio", "change-portfolio-service", 8084),
    GATEWAY("gateway", "gateway", 8080);

    /** Between an application's port and that of its health and metrics. */
    private static final int TO_MANAGEMENT = 1000;

    private final String id;
    private final String module;
    private final int usualPort;

    Application(String id, String module, int usualPort) {
        this.id = id;
        this.module = module;
        this.usualPort = usualPort;
    }

    /** As in addresses: {@code change-portfolio}. */
    String id() {
        return id;
    }

    /** Its database, and the login that owns it: {@code change_portfolio}. */
    String database() {
        return id.replace('-', '_');
    }

    /** Those that keep recruitment's workers by following its feed, each with a client of its own. */
    static Set<Application> followers() {
        return EnumSet.of(WELLBEING, VOLUNTEERS);
    }

    int usualPort() {
        return usualPort;
    }

    int usualManagementPort() {
        return usualPort + TO_MANAGEMENT;
    }

    /** The built application: run from this directory, so that a start-up cache made beside it is found. */
    Path home(Path repository) {
        return repository.resolve(module).resolve("target/quarkus-app");
    }

    static List<String> databases() {
        return Arrays.stream(values()).map(Application::database).toList();
    }
}
