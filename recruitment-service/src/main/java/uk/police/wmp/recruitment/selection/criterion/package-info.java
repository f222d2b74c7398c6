/**
 * What panels mark: competencies and values of the framework that is in use on the day of the panel.
 */
package uk.police.wmp.recruitment.selection.criterion;
