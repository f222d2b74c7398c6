package uk.police.wmp.wellbeing.absence;

import java.util.UUID;
import uk.police.wmp.wellbeing.confidentiality.Confidential;

/**
 * Why somebody was absent.
 *
 * @param id that of the absence
 * @param reason what kept the worker away
 */
public record AbsenceReasonView(UUID id, UUID workerId, String reason) implements Confidential {

    @Override
    public String recordType() {
        return "absence-reasons";
    }

    @Override
    public boolean reveals() {
        return true;
    }
}
