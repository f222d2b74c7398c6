package uk.police.wmp.postgres;

/** Another program answers on the port that the database was to have. */
public final class PortTaken extends DatabaseStartFailed {

    private static final long serialVersionUID = 1L;

    PortTaken(int port, Throwable cause) {
        super("Port " + port + ", meant for the database, is in use by another program. Choose another port.", cause);
    }
}
