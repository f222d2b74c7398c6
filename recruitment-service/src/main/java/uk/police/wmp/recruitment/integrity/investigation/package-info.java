/**
 * Investigations into the conduct of workers: whether one was open when its worker left is what the advisory list is told. What came
 * of proceedings is an outcome of its own ({@code misconduct}).
 */
package uk.police.wmp.recruitment.integrity.investigation;
