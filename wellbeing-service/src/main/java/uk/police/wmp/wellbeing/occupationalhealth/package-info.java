/**
 * Occupational health: who was referred to it, when and with what kind of trouble, and the appointments that followed. All of
 * it, even that there is a referral, is behind {@code absence-reasons:read}; what the clinicians know is not kept here at all.
 */
package uk.police.wmp.wellbeing.occupationalhealth;
