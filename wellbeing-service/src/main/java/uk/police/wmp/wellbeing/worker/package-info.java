/**
 * What wellbeing knows of workers: a <i>projection</i> of recruitment's register, kept by following its change feed. Who is
 * employed as what from when to when, and for how many hours a week; no names. It is read here and never written by a request.
 */
package uk.police.wmp.wellbeing.worker;
