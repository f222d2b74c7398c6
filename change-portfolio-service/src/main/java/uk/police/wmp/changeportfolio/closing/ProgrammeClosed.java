package uk.police.wmp.changeportfolio.closing;

import uk.police.wmp.changeportfolio.ledger.PostedJournal;
import uk.police.wmp.changeportfolio.programme.ProgrammeView;

/**
 * A programme as it is once closed.
 *
 * @param programme with status CLOSED
 * @param journal which moved its amounts; absent when it had none in the live book
 */
public record ProgrammeClosed(ProgrammeView programme, PostedJournal journal) {}
