package uk.police.wmp.local.launcher;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What was asked for on the command line.
 *
 * @param data everything that lasts: the database, the logs, the key
 * @param empty whether the demo force stays out
 * @param token the permissions of the token that is wanted instead of a start; null when a start is wanted
 */
record Options(Path data, boolean empty, List<String> token, String subject, String workerId) {

    static final String USAGE = """
            ./start                     starts everything; the first time it loads the demo force
            ./start --empty             starts everything and loads nothing
            ./start --data DIR          keeps the data in DIR instead of .local
            ./start token SCOPE...      prints a token with these permissions ('all' for all of them)
                    --subject NAME      … for this person
                    --worker ID         … who may read their own record as this worker
            ./start help

            Ports, by environment variables: GATEWAY_PORT=8080, RECRUITMENT_PORT=8081, WELLBEING_PORT=8082, VOLUNTEERS_PORT=8083,
            CHANGE_PORTFOLIO_PORT=8084, each with its …_MANAGEMENT_PORT=9080 to 9084, IDENTITY_PORT=8085, POSTGRES_PORT=15432.
            A PostgreSQL server of your own: POSTGRES_URL=jdbc:postgresql://host:5432 and RECRUITMENT_DATABASE_PASSWORD,
            RECRUITMENT_DATABASE_OWNER_PASSWORD and so on; docs/operating.md has the rest.""";

    static Options parse(String[] arguments, Path repository, Path calledFrom) {
        Deque<String> rest = new ArrayDeque<>(List.of(arguments));
        Path data = repository.resolve(".local");
        boolean empty = false;
        List<String> token = null;
        String subject = "local-user";
        String workerId = null;
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            switch (argument) {
                case "--empty" -> empty = true;
                case "--data" -> data = calledFrom.resolve(valueOf(argument, rest));
                case "--subject" -> subject = valueOf(argument, rest);
                case "--worker" -> workerId = valueOf(argument, rest);
                case "help", "--help", "-h" -> throw new PlainFailure(USAGE);
                default -> {
                    if (token != null && !argument.startsWith("-")) {
                        token.add(argument);
                    } else if (token == null && argument.equals("token")) {
                        token = new ArrayList<>();
                    } else {
                        throw new PlainFailure("'" + argument + "' is nothing that ./start knows.\n\n" + USAGE);
                    }
                }
            }
        }
        return new Options(data.toAbsolutePath().normalize(), empty, token, subject, workerId);
    }

    private static String valueOf(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new PlainFailure(option + " needs a value.\n\n" + USAGE);
        }
        return rest.pop();
    }
}
