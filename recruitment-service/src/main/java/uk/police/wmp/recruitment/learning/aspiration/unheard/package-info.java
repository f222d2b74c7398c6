/**
 * Whose aspirations nobody has asked for lately. Nothing is recorded here: who is in service and wasn't heard stands in the list, until
 * a development aspiration is recorded.
 */
package uk.police.wmp.recruitment.learning.aspiration.unheard;
