package uk.police.wmp.local.launcher;

/** Something that the person at the keyboard can do something about; the message says what, and is printed without a trace. */
final class PlainFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PlainFailure(String message) {
        super(message);
    }

    PlainFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
