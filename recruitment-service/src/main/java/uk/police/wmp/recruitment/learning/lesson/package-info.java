/**
 * Reviews of lesson plans, and the lessons of the organisation that come into them: recorded in a forum, passed to a team, incorporated.
 */
package uk.police.wmp.recruitment.learning.lesson;
