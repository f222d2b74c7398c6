package uk.police.wmp.rest;

/** A representation with a version: sent also as a strong {@code ETag}, asked for by {@code If-Match}. */
public interface Versioned {

    long version();
}
