package uk.police.wmp.gateway.issues;

/**
 * An issue with its contents, byte for byte as the board had them.
 *
 * @param document JSON
 * @param page     HTML
 */
record FrozenIssue(Issue issue, String document, String page) {}
