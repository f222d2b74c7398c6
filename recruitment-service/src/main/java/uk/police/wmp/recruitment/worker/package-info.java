/**
 * The people that the force has. A <i>worker</i> is a person, for life; an employment (its own package) is what the person is
 * to the force from a day to a day, so a special constable who becomes an officer stays one worker.
 */
package uk.police.wmp.recruitment.worker;
