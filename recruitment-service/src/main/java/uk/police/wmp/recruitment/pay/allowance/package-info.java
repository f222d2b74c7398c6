/**
 * Allowances: what is paid beside the hourly rate, to one worker or to everybody of a grade, dated, and weighed in reviews of pay and
 * conditions.
 */
package uk.police.wmp.recruitment.pay.allowance;
