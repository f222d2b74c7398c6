/**
 * Who took part in positive action. That somebody did can tell what the person said of themself, so it is read like that.
 */
package uk.police.wmp.recruitment.positiveaction.attendance;
