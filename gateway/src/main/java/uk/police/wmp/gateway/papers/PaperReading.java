package uk.police.wmp.gateway.papers;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a paper is asked for.
 *
 * @param asAt      the day from which its periods follow
 * @param asKnownAt null for what is recorded now
 */
public record PaperReading(LocalDate asAt, Instant asKnownAt) {}
