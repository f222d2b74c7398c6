package uk.police.wmp.imports;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/** Why the database refused rows that every check had passed: the last guard of its rules, in words for the sender. */
record Refusal(String code, String message) {

    /** Empty when it isn't the rows' fault. */
    static Optional<Refusal> of(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (state) {
            case "23505" -> refusal("taken", "has a value that is taken by another record");
            case "23P01" -> refusal("overlap", "overlaps a recorded period");
            case "23503" -> refusal("unknown-reference", "refers to a record that does not exist");
            case "P0001" -> refusal("rule", raisedMessage(failure));
            default ->
                state.startsWith("23") || state.startsWith("22")
                        ? refusal("rule", "breaks a rule of this record")
                        : Optional.empty();
        };
    }

    private static Optional<Refusal> refusal(String code, String message) {
        return Optional.of(new Refusal(code, message));
    }

    /** Raised by triggers of our own, in words for the caller. */
    private static String raisedMessage(SQLException failure) {
        return failure instanceof PSQLException refused && refused.getServerErrorMessage() != null
                ? refused.getServerErrorMessage().getMessage()
                : "breaks a rule of this record";
    }
}
