/** The demo force's plans: who is to join and leave by when, which skills are needed where, who supervises whom, who is away. */
package uk.police.wmp.local.demo.planning;
