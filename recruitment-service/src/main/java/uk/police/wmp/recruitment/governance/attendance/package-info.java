/**
 * Who came to meetings of governance boards.
 */
package uk.police.wmp.recruitment.governance.attendance;
