/**
 * What the force and its people may expect of each other: the sentences of the People Deal and of the diversity and inclusion
 * strategy, each with what shows that it is kept.
 */
package uk.police.wmp.recruitment.peoplecommitment;
