/**
 * Who took part in what, and who completed it. Only workers in service take part, and a session has no more of them than places.
 */
package uk.police.wmp.recruitment.learning.participation;
