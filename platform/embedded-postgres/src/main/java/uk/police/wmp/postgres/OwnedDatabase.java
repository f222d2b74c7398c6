package uk.police.wmp.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database with the login that owns it and, beside it, the application's, which owns nothing; no other reaches it. Created when missing,
 * mended when not.
 */
record OwnedDatabase(String name, String password, String applicationPassword) {

    /** As deploy/postgres/10-databases.sql names it too. */
    String application() {
        return applicationOf(name);
    }

    static String applicationOf(String database) {
        return database + "_app";
    }

    /** @param superuser a connection of the superuser's to the database {@code postgres} */
    void prepareIn(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            prepareLogin(superuser, name, password);
            prepareLogin(superuser, application(), applicationPassword);
            if (isMissing(superuser, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + quoted(name) + " owner " + quoted(name));
            }
            // public may connect to every new database: without this any login could read the catalogue of the others
            statement.execute("revoke all on database " + quoted(name) + " from public");
        }
    }

    DatabaseLogin at(String url) {
        return new DatabaseLogin(url, application(), applicationPassword, new DatabaseLogin(url, name, password));
    }

    private static void prepareLogin(Connection superuser, String login, String password) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            if (isMissing(superuser, "select 1 from pg_roles where rolname = ?", login)) {
                statement.execute("create role " + quoted(login) + " login nosuperuser nocreatedb nocreaterole");
            }
            // the stored password is the truth, also after the password file was lost and made again
            statement.execute("alter role " + quoted(login) + " password " + literal(password));
        }
    }

    /** @param superuser a connection of the superuser's to this database */
    void addExtensions(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("create extension if not exists btree_gist");
        }
    }

    private static boolean isMissing(Connection superuser, String query, String sought) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, sought);
            return !statement.executeQuery().next();
        }
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    private static String literal(String text) {
        return '\'' + text.replace("'", "''") + '\'';
    }

    @Override
    public String toString() {
        return "OwnedDatabase[" + name + "]";
    }
}
