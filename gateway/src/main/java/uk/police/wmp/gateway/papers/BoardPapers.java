package uk.police.wmp.gateway.papers;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.gateway.upstream.OnBehalf;
import uk.police.wmp.rest.RecordNotFound;

/** The papers there are, and each of them as it reads now. */
@Singleton
public class BoardPapers {

    private final PaperShelf shelf;
    private final PaperAssembly assembly;

    BoardPapers(PaperShelf shelf, PaperAssembly assembly) {
        this.shelf = shelf;
        this.assembly = assembly;
    }

    public List<PaperSummary> all() {
        return shelf.all().stream().map(PaperSummary::of).toList();
    }

    /** @throws RecordNotFound if there is no such paper */
    public PaperSummary summary(String id) {
        return PaperSummary.of(definition(id));
    }

    /**
     * @param asAt      null for the paper's own day
     * @param asKnownAt null for what is recorded now
     * @param drawn     whether charts are wanted
     * @throws RecordNotFound if there is no such paper
     */
    public AssembledPaper read(String id, LocalDate asAt, Instant asKnownAt, OnBehalf caller, boolean drawn) {
        PaperDefinition paper = definition(id);
        return assembly.assemble(paper, new PaperReading(asAt == null ? paper.asAt() : asAt, asKnownAt), caller, drawn);
    }

    private PaperDefinition definition(String id) {
        return shelf.find(id).orElseThrow(() -> new RecordNotFound("board papers", id));
    }
}
