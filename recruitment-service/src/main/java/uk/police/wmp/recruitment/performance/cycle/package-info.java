/**
 * The yearly cycle of performance conversations, and its roll-out: whom a cycle is for, in phases by worker type, rank, role or
 * unit, each from a day. A phase that begins earlier than planned says why. A cycle without phases is for everybody.
 */
package uk.police.wmp.recruitment.performance.cycle;
