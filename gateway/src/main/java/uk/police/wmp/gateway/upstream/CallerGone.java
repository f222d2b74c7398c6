package uk.police.wmp.gateway.upstream;

/** The caller broke off its own request: nobody is left to answer, and the service is not to blame. */
public final class CallerGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CallerGone() {
        super("the caller broke off", null, false, false);
    }
}
