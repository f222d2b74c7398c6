package uk.police.wmp.gateway.papers;

import java.time.Instant;

/** What the page of an issue says of itself. */
public record IssueStamp(int number, Instant issuedAt, String issuedBy, String documentSha256) {}
