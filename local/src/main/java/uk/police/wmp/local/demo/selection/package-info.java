/** How the demo force chooses: who is trained to assess, and who applied for promotion with what success. */
package uk.police.wmp.local.demo.selection;
