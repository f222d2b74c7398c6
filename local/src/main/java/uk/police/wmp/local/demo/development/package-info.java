/** How the demo force develops its people: performance conversations, learning, apprenticeships, talent. */
package uk.police.wmp.local.demo.development;
