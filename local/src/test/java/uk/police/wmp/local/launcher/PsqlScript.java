package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** Runs the set-up script of the containers' database, of psql's own commands those that it uses: getenv, connect and :'variable'. */
final class PsqlScript {

    private final String server;
    private final String superuser;
    private final String password;
    private final Map<String, String> environment;
    private final Map<String, String> variables = new HashMap<>();

    /** @param server without the database: {@code jdbc:postgresql://localhost:5432} */
    PsqlScript(String server, String superuser, String password, Map<String, String> environment) {
        this.server = server;
        this.superuser = superuser;
        this.password = password;
        this.environment = environment;
    }

    void run(Path script) throws IOException, SQLException {
        Connection connection = connect("postgres");
        try {
            for (String line : Files.readAllLines(script)) {
                String[] words = line.strip().split("\\s+");
                switch (words[0]) {
                    case "", "--" -> {}
                    case "\\getenv" -> variables.put(words[1], environment.get(words[2]));
                    case "\\connect" -> {
                        connection.close();
                        connection = connect(words[1]);
                    }
                    default -> connection.createStatement().execute(substituted(line));
                }
            }
        } finally {
            connection.close();
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server + "/" + database, superuser, password);
    }

    private String substituted(String statement) {
        String result = statement;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            String literal = "'" + variable.getValue().replace("'", "''") + "'";
            result = result.replace(":'" + variable.getKey() + "'", literal);
        }
        return result;
    }
}
