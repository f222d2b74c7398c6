/**
 * What the College of Policing is due for the barred and advisory lists, which keep people who were dismissed, or left under
 * investigation, from joining again or working in law enforcement.
 */
package uk.police.wmp.recruitment.vetting.barredlist;
