/**
 * Integrity health checks: once a year each worker is reminded of the standards and asked about changes of circumstance.
 */
package uk.police.wmp.recruitment.integrity.healthcheck;
