/** The whole system, started from what was built as a newcomer starts it, and asked over HTTP like anybody asks it. */
package uk.police.wmp.local.system;
