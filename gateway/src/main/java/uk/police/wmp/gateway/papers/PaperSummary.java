package uk.police.wmp.gateway.papers;

import java.time.LocalDate;

/**
 * A paper that can be read.
 *
 * @param title     what the paper is called
 * @param board     which board reads it
 * @param presented when the board read the printed one, in words
 * @param asAt      the paper's own day: what is read when no other is asked for
 */
public record PaperSummary(String id, String title, String board, String presented, LocalDate asAt) {

    static PaperSummary of(PaperDefinition paper) {
        return new PaperSummary(paper.id(), paper.title(), paper.board(), paper.presented(), paper.asAt());
    }
}
