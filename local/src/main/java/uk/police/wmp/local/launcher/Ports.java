package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where everything listens. Each port has its usual number and an environment variable that changes it: {@code GATEWAY_PORT},
 * {@code GATEWAY_MANAGEMENT_PORT} and likewise for the services, {@code POSTGRES_PORT}, {@code IDENTITY_PORT}.
 */
final class Ports {

    static final String POSTGRES = "POSTGRES_PORT";
    static final String IDENTITY = "IDENTITY_PORT";

    private static final int USUAL_POSTGRES = 15432; // not 5432: that is where a machine's own server would be
    private static final int USUAL_IDENTITY = 8085;
    private static final int HIGHEST = 65_535;

    private final Map<String, Integer> numbers;

    private Ports(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    static Ports from(Map<String, String> environment) {
        Map<String, Integer> numbers = usual();
        numbers.replaceAll((variable, usual) -> number(variable, environment.get(variable), usual));
        refuseDuplicates(numbers);
        return new Ports(numbers);
    }

    /** The names of all the environment variables. */
    static Set<String> variables() {
        return usual().keySet();
    }

    private static Map<String, Integer> usual() {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (Application application : Application.values()) {
            numbers.put(variable(application), application.usualPort());
            numbers.put(managementVariable(application), application.usualManagementPort());
        }
        numbers.put(POSTGRES, USUAL_POSTGRES);
        numbers.put(IDENTITY, USUAL_IDENTITY);
        return numbers;
    }

    int of(Application application) {
        return numbers.get(variable(application));
    }

    int managementOf(Application application) {
        return numbers.get(managementVariable(application));
    }

    int postgres() {
        return numbers.get(POSTGRES);
    }

    int identity() {
        return numbers.get(IDENTITY);
    }

    /**
     * Says all ports that are in use at once, each with the variable that chooses another, before anything has been started. The
     * database's port is not among them: a server that a killed run left on it is ours to stop, which only the database can tell.
     */
    void refuseTaken() {
        List<String> taken = new ArrayList<>();
        numbers.forEach((variable, number) -> {
            if (!POSTGRES.equals(variable) && isTaken(number)) {
                taken.add(taken(variable, number));
            }
        });
        if (!taken.isEmpty()) {
            throw new PlainFailure(String.join("\n", taken));
        }
    }

    String postgresIsTaken() {
        return taken(POSTGRES, postgres());
    }

    private static String taken(String variable, int number) {
        return "Port " + number + " is in use by another program. Stop that one, or choose another port: " + variable
                + "=" + (number + 10_000) % HIGHEST + " ./start";
    }

    private static boolean isTaken(int number) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true); // connections that have just been closed don't count
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    private static int number(String variable, String given, int usual) {
        if (given == null || given.isBlank()) {
            return usual;
        }
        if (!given.strip().matches("\\d{1,5}")
                || Integer.parseInt(given.strip()) > HIGHEST
                || Integer.parseInt(given.strip()) == 0) {
            throw new PlainFailure(
                    variable + " is '" + given + "', which is not a port number (1 to " + HIGHEST + ").");
        }
        return Integer.parseInt(given.strip());
    }

    private static void refuseDuplicates(Map<String, Integer> numbers) {
        Map<Integer, String> seen = new LinkedHashMap<>();
        numbers.forEach((variable, number) -> {
            String other = seen.putIfAbsent(number, variable);
            if (other != null) {
                throw new PlainFailure(other + " and " + variable + " are both " + number + "; each needs its own.");
            }
        });
    }

    static String variable(Application application) {
        return application.name() + "_PORT";
    }

    static String managementVariable(Application application) {
        return application.name() + "_MANAGEMENT_PORT";
    }
}
