/**
 * A worker's own objectives of a year: two, each of the worker's own or from one of the force or the department. Once they
 * are agreed they stand, until they are reopened.
 */
package uk.police.wmp.recruitment.performance.individualobjective;
