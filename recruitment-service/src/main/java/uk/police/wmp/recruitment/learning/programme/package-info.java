/**
 * Learning programmes: leadership activities, procedural justice, mandatory training, the detective academy and all else that there is to learn.
 */
package uk.police.wmp.recruitment.learning.programme;
