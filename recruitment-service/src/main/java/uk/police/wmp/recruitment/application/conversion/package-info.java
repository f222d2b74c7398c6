/** An expression of interest becomes an application: its contact data that of a candidate, and the two stay linked. */
package uk.police.wmp.recruitment.application.conversion;
