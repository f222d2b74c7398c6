/** Conditions of work in the demo force: flexible working, pay, grievances; and the young people whom it hosts. */
package uk.police.wmp.local.demo.conditions;
