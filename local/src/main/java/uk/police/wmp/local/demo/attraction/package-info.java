/** How the demo force attracts people: campaigns, events, ambassadors, expressions of interest, and applications step by step. */
package uk.police.wmp.local.demo.attraction;
