package uk.police.wmp.local.launcher;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.police.wmp.postgres.DatabaseLogin;

/**
 * A PostgreSQL server of the operator's own, by environment variables: {@code RECRUITMENT_DATABASE_URL},
 * {@code …_USERNAME} (the database's name and {@code _app} unless given) and {@code …_PASSWORD}, {@code …_OWNER_USERNAME} (the
 * database's name) and {@code …_OWNER_PASSWORD} for each application, or one {@code POSTGRES_URL} without a database for all.
 */
final class GivenDatabases {

    private static final String SERVER = "POSTGRES_URL";

    private GivenDatabases() {}

    static boolean areGiven(Map<String, String> environment) {
        if (isSet(environment, SERVER)) {
            return true;
        }
        for (Application application : Application.values()) {
            if (isSet(environment, variable(application, "URL"))) {
                return true;
            }
        }
        return false;
    }

    /** Says everything that is missing at once. */
    static Map<Application, DatabaseLogin> from(Map<String, String> environment) {
        Map<Application, DatabaseLogin> logins = new EnumMap<>(Application.class);
        List<String> missing = new ArrayList<>();
        for (Application application : Application.values()) {
            String url = environment.get(variable(application, "URL"));
            if (url == null && isSet(environment, SERVER)) {
                url = environment.get(SERVER).replaceAll("/+$", "") + "/" + application.database();
            }
            String username =
                    environment.getOrDefault(variable(application, "USERNAME"), application.database() + "_app");
            String password = environment.get(variable(application, "PASSWORD"));
            String owner = environment.getOrDefault(variable(application, "OWNER_USERNAME"), application.database());
            String ownersPassword = environment.get(variable(application, "OWNER_PASSWORD"));
            if (url == null) {
                missing.add(variable(application, "URL"));
            }
            if (password == null) {
                missing.add(variable(application, "PASSWORD"));
            }
            if (ownersPassword == null) {
                missing.add(variable(application, "OWNER_PASSWORD"));
            }
            logins.put(
                    application,
                    new DatabaseLogin(url, username, password, new DatabaseLogin(url, owner, ownersPassword)));
        }
        if (!missing.isEmpty()) {
            throw new PlainFailure("A PostgreSQL server of your own is configured, but not all of it. Missing: "
                    + String.join(", ", missing));
        }
        return logins;
    }

    private static boolean isSet(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    private static String variable(Application application, String what) {
        return application.name() + "_DATABASE_" + what;
    }
}
