/**
 * Cadet leaders: adults who lead cadets, from outside or from the force. An officer or member of staff is a worker of the register.
 */
package uk.police.wmp.volunteers.cadetleader;
