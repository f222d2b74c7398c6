/**
 * Flexible working: requests, decisions and appeals against the clock. A request is finished, with any appeal, within three months of its submission.
 */
package uk.police.wmp.recruitment.flexibleworking;
