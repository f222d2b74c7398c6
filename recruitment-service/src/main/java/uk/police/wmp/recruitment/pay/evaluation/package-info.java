/**
 * Job evaluation in a review of pay and conditions: benchmark jobs, their present grade and the one they were weighed at.
 */
package uk.police.wmp.recruitment.pay.evaluation;
