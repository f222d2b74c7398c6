/**
 * Mentoring, reverse mentoring and coaching, open to all: who mentors or coaches whom. A coach is who has completed a coaching programme.
 */
package uk.police.wmp.recruitment.learning.mentoring;
