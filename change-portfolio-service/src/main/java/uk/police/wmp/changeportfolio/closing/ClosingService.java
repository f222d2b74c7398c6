package uk.police.wmp.changeportfolio.closing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.police.wmp.changeportfolio.ledger.Book;
import uk.police.wmp.changeportfolio.ledger.Ledger;
import uk.police.wmp.changeportfolio.ledger.LedgerLine;
import uk.police.wmp.changeportfolio.programme.ProgrammeService;
import uk.police.wmp.changeportfolio.programme.ProgrammeView;
import uk.police.wmp.history.WriteTransaction;

@Singleton
class ClosingService {

    private final ProgrammeService programmes;
    private final Ledger ledger;

    ClosingService(ProgrammeService programmes, Ledger ledger) {
        this.programmes = programmes;
        this.ledger = ledger;
    }

    @WriteTransaction
    public ProgrammeClosed close(UUID programmeId, CloseProgramme details) {
        ProgrammeView closed = programmes.close(programmeId);
        List<LedgerLine> moved = ledger.liveLinesOf(programmeId).stream()
                .flatMap(line -> Stream.of(line.reversed(), line.in(Book.CLOSED)))
                .toList();
        return new ProgrammeClosed(closed, moved.isEmpty() ? null : ledger.post(details.header(), moved));
    }
}
