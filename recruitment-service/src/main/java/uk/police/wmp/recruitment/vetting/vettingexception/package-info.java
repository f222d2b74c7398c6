/**
 * Exceptions to national vetting guidance, each approved by a chief officer until a day. They change no figure: who is cleared by an
 * exception is not cleared to the national standard.
 */
package uk.police.wmp.recruitment.vetting.vettingexception;
