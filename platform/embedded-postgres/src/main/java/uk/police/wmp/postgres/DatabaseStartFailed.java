package uk.police.wmp.postgres;

/** The database server can't be started; the message says why and what to do, for a person to read as it is. */
public class DatabaseStartFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseStartFailed(String message) {
        super(message);
    }

    DatabaseStartFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
