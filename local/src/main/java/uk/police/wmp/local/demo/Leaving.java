package uk.police.wmp.local.demo;

import java.time.LocalDate;

/** How people leave: a type of leaver that fits their service, and a reason in a few words. */
final class Leaving {

    private final Dice dice = new Dice("leaving");

    void leave(Employment employment, LocalDate lastDay) {
        int service = lastDay.getYear() - employment.joinedOn().getYear();
        if (employment.type() == WorkerType.SPECIAL_CONSTABLE) {
            employment.leave(lastDay, "VOLUNTARY_RESIGNATION", specialsReason());
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

    private String specialsReason() {
        int draw = dice.below(72);
        if (draw < 19) {
            return "Personal Reasons - Change in Personal Circumstances";
        } else if (draw < 31) {
            return "Personal Reasons - Work Life Balance";
        } else if (draw < 35) {
            return "Career Change - Armed forces / incompatible job";
        } else if (draw < 49) {
            return "Resigned whilst Training - Could no longer commit";
        }
        return "Other reason";
    }
}
