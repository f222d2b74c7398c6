/** Benchmarks, run by {@code ./mvnw -pl local verify -Pbenchmark}: they measure and print, and judge nothing. */
package uk.police.wmp.local.benchmark;
