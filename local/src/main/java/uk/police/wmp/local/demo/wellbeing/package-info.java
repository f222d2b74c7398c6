/** Absences of the demo force and referrals to occupational health. */
package uk.police.wmp.local.demo.wellbeing;
