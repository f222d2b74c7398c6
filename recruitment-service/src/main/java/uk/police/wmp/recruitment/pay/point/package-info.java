/**
 * Pay points: what each worker is paid an hour, dated; one at a time.
 */
package uk.police.wmp.recruitment.pay.point;
