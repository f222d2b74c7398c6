package uk.police.wmp.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A database with the one login that owns it and that no other login can reach. Created when missing, mended when not. */
record OwnedDatabase(String name, String password) {

    /** @param superuser a connection of the superuser's to the database {@code postgres} */
    void prepareIn(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            if (isMissing(superuser, "select 1 from pg_roles where rolname = ?")) {
                statement.execute("create role " + quoted(name) + " login nosuperuser nocreatedb nocreaterole");
            }
            // the stored password is the truth, also after the password file was lost and made again
            statement.execute("alter role " + quoted(name) + " password " + literal(password));
            if (isMissing(superuser, "select 1 from pg_database where datname = ?")) {
                statement.execute("create database " + quoted(name) + " owner " + quoted(name));
            }
            // public may connect to every new database: without this any login could read the catalogue of the others
            statement.execute("revoke all on database " + quoted(name) + " from public");
        }
    }

    /** @param superuser a connection of the superuser's to this database */
    void addExtensions(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("create extension if not exists btree_gist");
        }
    }

    private boolean isMissing(Connection superuser, String query) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
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
