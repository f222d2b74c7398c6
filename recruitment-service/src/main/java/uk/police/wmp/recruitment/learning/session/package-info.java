/**
 * Sessions of learning programmes, with the places that each has.
 */
package uk.police.wmp.recruitment.learning.session;
