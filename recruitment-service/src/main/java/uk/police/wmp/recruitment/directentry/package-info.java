/**
 * Direct entry to a rank (modern workforce paper of 2018, paras 35 and 36): from the application by way of the national assessment centre and the
 * force's own selection to training and confirmation in the rank. The stages are the days of the application and of the student officer;
 * nothing is recorded here.
 */
package uk.police.wmp.recruitment.directentry;
