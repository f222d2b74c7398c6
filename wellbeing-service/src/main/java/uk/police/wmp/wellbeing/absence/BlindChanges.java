package uk.police.wmp.wellbeing.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.function.Consumer;
import uk.police.wmp.rest.CodeLists;
import uk.police.wmp.rest.IfMatch;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.reading.MergePatch;

/**
 * Changes by callers who may write a reason and may not read it. Nothing that they see of a change may depend on the reason
 * that is recorded: neither whether it is accepted (COVID-19 is no reason before March 2020), nor whether it changed anything
 * (a guess that is right changes nothing).
 */
@ApplicationScoped
class BlindChanges {

    /** Two reasons that were always in use: what a patch leaves unlike was not in the patch. */
    private static final String ONE = "OTHER";

    private static final String ANOTHER = "NOT_DISCLOSED";

    private final EntityManager entities;
    private final IfMatch ifMatch;
    private final CodeLists codes;

    BlindChanges(EntityManager entities, IfMatch ifMatch, CodeLists codes) {
        this.entities = entities;
        this.ifMatch = ifMatch;
        this.codes = codes;
    }

    void change(Absence absence, RecordAbsence recorded, MergePatch patch, Consumer<RecordAbsence> amend) {
        long version = absence.version();
        ifMatch.require(version);
        amend.accept(patched(recorded, patch));
        entities.flush();
        if (absence.version() == version) {
            entities.lock(absence, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        }
    }

    private RecordAbsence patched(RecordAbsence recorded, MergePatch patch) {
        RecordAbsence one = patch.applyTo(recorded.because(ONE));
        RecordAbsence another = patch.applyTo(recorded.because(ANOTHER));
        if (one.reason().equals(another.reason())) {
            return one;
        }
        requireSameReasonsInUse(recorded.startedOn(), one.startedOn());
        return one.because(recorded.reason());
    }

    private void requireSameReasonsInUse(LocalDate before, LocalDate after) {
        boolean differ =
                codes.list("absence-reason").stream().anyMatch(code -> code.isValidOn(before) != code.isValidOn(after));
        if (differ) {
            throw new InvalidRequest(
                    "/reason", "must be sent too: other reasons were in use on the new startedOn than on the old one");
        }
    }
}
