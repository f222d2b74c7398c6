package uk.police.wmp.gateway.papers;

import java.time.LocalDate;

/**
 * @param title as the board had it
 * @param board to which it was presented
 * @param presented when it was presented, in words, such as April 2022
 * @param asAt the paper's own day: what is read when no other is asked for
 */
public record PaperSummary(String id, String title, String board, String presented, LocalDate asAt) {

    static PaperSummary of(PaperDefinition paper) {
        return new PaperSummary(paper.id(), paper.title(), paper.board(), paper.presented(), paper.asAt());
    }
}
