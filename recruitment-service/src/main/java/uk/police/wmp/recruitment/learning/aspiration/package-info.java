/**
 * What workers hope to learn or become, as they said it, and the programme that answers it.
 */
package uk.police.wmp.recruitment.learning.aspiration;
