package uk.police.wmp.gateway.upstream;

/** What a request is for. Each purpose has its own connections, patience and rate, so that an import never keeps a person waiting. */
public enum Purpose {
    /** A person or a screen waits for the answer. */
    INTERACTIVE,
    /** Imports, exports and followed feeds: many rows, minutes rather than moments. */
    BULK;

    /** The name that configuration and the RateLimit headers use. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
