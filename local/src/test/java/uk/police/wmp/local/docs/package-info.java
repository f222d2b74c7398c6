/** Tests of what the documents claim. */
package uk.police.wmp.local.docs;
