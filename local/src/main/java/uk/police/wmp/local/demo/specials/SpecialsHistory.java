package uk.police.wmp.local.demo.specials;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Person;

/** Ranks, and statuses up to 30 April 2023: training on joining, then active, for some a time away, and left. */
public final class SpecialsHistory {

    private static final LocalDate LAST_TRAINED = LocalDate.of(2022, 9, 30);

    private final Dice dice = new Dice("specials history");
    private final SpecialStatuses statuses;

    public SpecialsHistory(SpecialStatuses statuses) {
        this.statuses = statuses;
    }

    public void write(List<Employment> specials) {
        specials.forEach(this::write);
    }

    /** They hold the rank from joining; after some years a few become special sergeants. */
    public static void giveRanks(List<Employment> specials) {
        Dice dice = new Dice("special ranks");
        for (Employment special : specials) {
            special.hold("SPECIAL_CONSTABLE", special.joinedOn());
            LocalDate promotion = special.joinedOn().plusMonths(dice.between(24, 60));
            boolean serves = special.lastsBeyond(promotion) && promotion.isBefore(Population.END);
            if (serves && dice.chance(10)) {
                special.hold("SPECIAL_SERGEANT", promotion);
            }
        }
    }

    private void write(Employment special) {
        Person person = special.person();
        statuses.become(person, "IN_TRAINING", special.joinedOn());
        LocalDate trained = special.joinedOn().plusDays(dice.between(90, 150));
        // whoever joined after September 2022 is still in training in April 2023
        if (!special.joinedOn().isAfter(LAST_TRAINED) && special.lastsBeyond(trained)) {
            statuses.become(person, "ACTIVE", trained);
            if (dice.chance(12)) {
                beAway(special, trained);
            }
        }
        if (special.leftOn() != null) {
            statuses.become(person, "LEFT", special.leftOn().plusDays(1));
        }
    }

    private void beAway(Employment special, LocalDate activeFrom) {
        LocalDate from = activeFrom.plusDays(dice.between(30, 900));
        LocalDate back = from.plusDays(dice.between(40, 150));
        if (special.lastsBeyond(back) && back.isBefore(LocalDate.of(2022, 10, 31))) {
            statuses.become(special.person(), dice.chance(60) ? "NON_OPERATIONAL" : "LEAVE_OF_ABSENCE", from);
            statuses.become(special.person(), "ACTIVE", back);
        }
    }
}
