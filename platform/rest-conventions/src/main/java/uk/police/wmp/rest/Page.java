package uk.police.wmp.rest;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the records, in the order asked for
 * @param next an opaque cursor for the page after this one; absent on the last
 */
public record Page<T>(List<T> items, String next) {}
