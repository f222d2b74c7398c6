package uk.police.wmp.local.demo;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** How people leave: a type of leaver that fits their service, and a reason in a few words. */
final class Leaving {

    /** Of the 114 special constables who left from October 2022 to September 2023, the 72 who did not join the regulars (004 Table 2). */
    private static final List<String> SPECIALS_REASONS = Stream.of(
                    Collections.nCopies(19, "Personal Reasons - Change in Personal Circumstances"),
                    Collections.nCopies(12, "Personal Reasons - Work Life Balance"),
                    Collections.nCopies(4, "Career Change - Armed forces / incompatible job"),
                    Collections.nCopies(14, "Resigned whilst Training - Could no longer commit"),
                    Collections.nCopies(23, "All other reasons"))
            .flatMap(List::stream)
            .toList();

    private final Dice dice = new Dice("leaving");
    private final List<String> countedReasons = dice.shuffled(SPECIALS_REASONS);

    void leave(Employment employment, LocalDate lastDay) {
        int service = lastDay.getYear() - employment.joinedOn().getYear();
        if (employment.type() == WorkerType.SPECIAL_CONSTABLE) {
            employment.leave(lastDay, "VOLUNTARY_RESIGNATION", specialsReason(lastDay));
        } else if (service >= 26) {
            employment.leave(lastDay, "ORDINARY_RETIREMENT", "Retired on pension");
        } else {
            leaveBeforePension(employment, lastDay);
        }
    }

    void becomeOfficer(Employment employment, LocalDate lastDay) {
        employment.leave(lastDay, "JOINED_REGULARS", "Career Change - Joined Regulars (Own Force)");
    }

    private void leaveBeforePension(Employment employment, LocalDate lastDay) {
        int draw = dice.below(100);
        if (draw < 62) {
            employment.leave(lastDay, "VOLUNTARY_RESIGNATION", "Resigned");
        } else if (draw < 80) {
            employment.leave(lastDay, "TRANSFER", "Moved to another force or public body");
        } else if (draw < 88) {
            employment.leave(lastDay, "MEDICAL_RETIREMENT", "Retired on medical grounds");
        } else if (draw < 95) {
            employment.leave(lastDay, "DISMISSAL", "Contract terminated");
        } else if (draw < 97) {
            employment.leave(lastDay, "DEATH", "Died in service");
        } else {
            employment.leave(lastDay, "END_OF_CONTRACT", "Fixed term ended");
        }
    }

    private String specialsReason(LocalDate lastDay) {
        boolean counted = lastDay.isAfter(LocalDate.of(2022, 9, 30)) && lastDay.isBefore(LocalDate.of(2023, 10, 1));
        return counted ? countedReasons.removeLast() : dice.oneOf(SPECIALS_REASONS);
    }
}
