package uk.police.wmp.gateway.upstream;

/** Nobody is left to answer: the caller broke off its own request, or waits no longer. The service is not to blame. */
public final class CallerGone extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CallerGone() {
        super("nobody waits for the answer", null, false, false);
    }
}
