/**
 * The living wage: a rate from each day on, until the next. Whoever is paid less on a day is below the one of that day.
 */
package uk.police.wmp.recruitment.pay.livingwage;
