/**
 * Planning scenarios: the futures that a force compares, such as a large event or a budget with fewer posts. A plan without a scenario
 * is the adopted one.
 */
package uk.police.wmp.recruitment.planning.scenario;
