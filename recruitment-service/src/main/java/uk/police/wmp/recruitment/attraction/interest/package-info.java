/**
 * Expressions of interest: taken at events, by ambassadors, on the web; followed up; then an application, or nothing. Contact data is
 * deleted when the retention period has gone by.
 */
package uk.police.wmp.recruitment.attraction.interest;
