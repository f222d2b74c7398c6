/**
 * Notes of regular conversations and of progress: what takes the place of an appraisal form.
 */
package uk.police.wmp.recruitment.performance.note;
