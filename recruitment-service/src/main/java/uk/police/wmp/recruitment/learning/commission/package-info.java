/**
 * Commissioning of learning: a unit requests what it needs, learning and development decides, designs, pilots, delivers and evaluates; each
 * step has its day, and the next one is due by a day.
 */
package uk.police.wmp.recruitment.learning.commission;
