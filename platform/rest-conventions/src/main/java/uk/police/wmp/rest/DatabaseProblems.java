package uk.police.wmp.rest;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * What the database refused, as the caller should hear it. The constraints are the last guard of rules that requests are
 * checked for before; two writers at once can still meet one.
 */
final class DatabaseProblems {

    /** Of {@code Key (panel_id, assessor_id)=(…)}, in whichever language, the last column. */
    private static final Pattern KEY = Pattern.compile("\\((?:[^()]*, )?([^(),]+)\\)=\\(");

    private static final Pattern REFERENCE = Pattern.compile("(?<!^external|_external)_id$");

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
                        "", // the database doesn't say by which name the request has the first day
                        "the period overlaps another of the same subject");
            case "23503", "23001" -> referenced(refused);
            case "23502", "23514" -> new InvalidRequest(field(refused), "breaks a rule of this record");
            case "P0001" -> new Problem(409, "rule-broken", "A rule of the record refuses this", message(refused));
            case "ERASD" -> new ErasedPerson();
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

    /** The message says which side was missing: of a record that was to go, or of one that was to come. */
    private static Conflict referenced(SQLException refused) {
        ServerErrorMessage told = refused instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        if (told != null && told.getTable() != null && message(refused).startsWith("update or delete")) {
            return new Conflict(
                    "referenced",
                    "Other records refer to this one. Remove those first, or let them refer to another.",
                    "",
                    "is referred to by a record of another kind: "
                            + told.getTable().replace('_', ' '));
        }
        return new Conflict(
                "referenced",
                "A record that this one refers to does not exist, or one that refers to this one still does.",
                field(refused),
                "refers to a record that does not exist, or is referred to");
    }

    /**
     * The column at fault by the name that a request has for it: {@code external_id} is {@code /externalId}, and a reference such as
     * {@code worker_id} is {@code /workerExternalId}. Of several columns that are unique together it is the last.
     */
    private static String field(SQLException refused) {
        if (!(refused instanceof PSQLException postgres) || postgres.getServerErrorMessage() == null) {
            return "";
        }
        ServerErrorMessage message = postgres.getServerErrorMessage();
        String column = message.getColumn();
        if (column == null && message.getDetail() != null) {
            Matcher key = KEY.matcher(message.getDetail());
            column = key.find() ? key.group(1) : null;
        }
        if (column == null && message.getConstraint() != null && message.getTable() != null) {
            column = message.getConstraint()
                    .replaceFirst("^" + message.getTable() + "_", "")
                    .replaceFirst("_?check\\d*$", "");
        }
        return column == null || column.isEmpty()
                ? ""
                : "/" + Names.camelCase(REFERENCE.matcher(column).replaceFirst("_external_id"));
    }

    /** Raised by our own triggers, in words for the caller; nothing else uses P0001. */
    private static String message(SQLException refused) {
        return refused instanceof PSQLException postgres && postgres.getServerErrorMessage() != null
                ? postgres.getServerErrorMessage().getMessage()
                : "A rule of the record refuses this.";
    }
}
