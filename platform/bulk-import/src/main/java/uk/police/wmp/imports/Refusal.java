package uk.police.wmp.imports;

import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Why the database refused rows that every check had passed: the last guard of its rules, in words for the sender.
 *
 * @param column the column at fault, or null when the database names none
 * @param constraint the constraint or unique index that is broken, or null
 */
record Refusal(String code, String message, String column, String constraint) {

    private static final String BROKEN_RULE = "breaks a rule of this record";

    /** Empty when it isn't the rows' fault. */
    static Optional<Refusal> of(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        ServerErrorMessage said = failure instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
        return switch (state) {
            case "23505" -> refusal("taken", "is taken by another record", said);
            case "23P01" -> refusal("overlap", "overlaps a recorded period", said);
            case "23503" -> refusal("unknown-reference", "refers to a record that does not exist", said);
            case "ERASD" -> refusal("erased", "is of somebody who was erased and was not readmitted since", said);
            // raised by triggers of our own, in words for the caller
            case "P0001" -> refusal("rule", said == null ? BROKEN_RULE : said.getMessage(), said);
            default ->
                state.startsWith("23") || state.startsWith("22")
                        ? refusal("rule", BROKEN_RULE, said)
                        : Optional.empty();
        };
    }

    private static Optional<Refusal> refusal(String code, String message, ServerErrorMessage said) {
        return Optional.of(new Refusal(
                code, message, said == null ? null : said.getColumn(), said == null ? null : said.getConstraint()));
    }
}
