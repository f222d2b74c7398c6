package uk.police.wmp.rest;

/**
 * One fault in a request.
 *
 * @param field where: a JSON Pointer into the body ({@code /rank}, {@code /items/0/name}), or the name of a query parameter
 * @param message what is wrong and what would be right; never the value of a personal field
 */
public record Violation(String field, String message) {}
