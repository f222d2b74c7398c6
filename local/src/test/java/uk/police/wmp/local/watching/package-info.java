/** What an operator sees: dashboards and alerts in {@code deploy/}, and that what they ask about is there. */
package uk.police.wmp.local.watching;
