package uk.police.wmp.rest;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the database refused, as the caller should hear it. The constraints are the last guard of rules that requests are
 * checked for before; two writers at once can still meet one.
 */
final class DatabaseProblems {

    private DatabaseProblems() {}

    static Optional<Problem> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                return Optional.ofNullable(of(last(refused)));
            }
        }
        return Optional.empty();
    }

    /** A batch's own exception says less than the one that it carries. */
    private static SQLException last(SQLException refused) {
        return refused.getNextException() == null ? refused : last(refused.getNextException());
    }

    private static Problem of(SQLException refused) {
        return switch (refused.getSQLState()) {
            case "23505" ->
                new Conflict(
                        "duplicate",
                        "There is already a record with this value.",
                        field(refused),
                        "is taken by another record");
            case "23P01" ->
                new Conflict(
                        "overlapping-period",
                        "The period overlaps one that is recorded for the same subject.",
                        "/validFrom",
                        "the period overlaps another of the same subject");
            case "23503" ->
                new Conflict(
                        "referenced",
                        "A record that this one refers to does not exist, or one that refers to this one still does.",
                        field(refused),
                        "refers to a record that does not exist, or is referred to");
            case "23502", "23514" -> new InvalidRequest(field(refused), "breaks a rule of this record");
            case "P0001" -> new Problem(409, "rule-broken", "A rule of the record refuses this", message(refused));
            case "55P03", "40001", "40P01" ->
                new Problem(503, "busy", "Busy", "Another writer holds what this needs. Ask again.")
                        .retryAfter(Duration.ofSeconds(1));
            case "57014" ->
                new Problem(503, "too-slow", "Stopped", "This took longer than it may. Ask for less, or again later.")
                        .retryAfter(Duration.ofSeconds(5));
            case "08000", "08001", "08003", "08006", "57P01", "57P02", "57P03", "53300" ->
                new Problem(503, "database-unavailable", "Unavailable", "The database can't be reached. Ask again.")
                        .retryAfter(Duration.ofSeconds(2));
            default ->
                refused.getSQLState().startsWith("22")
                        ? new InvalidRequest("", "a value is out of the range that can be recorded")
                        : null;
        };
    }

    /** {@code worker_external_id_key} on {@code worker} is {@code /externalId}. */
    private static String field(SQLException refused) {
        if (!(refused instanceof PSQLException postgres) || postgres.getServerErrorMessage() == null) {
            return "";
        }
        ServerErrorMessage message = postgres.getServerErrorMessage();
        String column = message.getColumn();
        if (column == null && message.getConstraint() != null && message.getTable() != null) {
            column = message.getConstraint()
                    .replaceFirst("^" + message.getTable() + "_", "")
                    .replaceFirst("_(key|fkey|check|excl)\\d*$", "");
        }
        return column == null ? "" : "/" + Names.camelCase(column);
    }

    /** Raised by our own triggers, in words for the caller; nothing else uses P0001. */
    private static String message(SQLException refused) {
        return refused instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                ? postgres.getServerErrorMessage().getMessage()
                : "A rule of the record refuses this.";
    }
}
