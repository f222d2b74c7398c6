/**
 * Benchmarks: the share that a group has of the community, dated. A group is under-represented in a workforce on a day while its share
 * of those in service is below the benchmark.
 */
package uk.police.wmp.recruitment.positiveaction.benchmark;
