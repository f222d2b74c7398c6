package uk.police.wmp.local.demo.specials;

import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.Population;
import uk.police.wmp.local.demo.people.Employment;

/** Special constables hold that rank from joining; after some years a few become special sergeants. */
public final class SpecialRanks {

    private final Dice dice = new Dice("special ranks");

    public void give(List<Employment> specials) {
        for (Employment special : specials) {
            special.hold("SPECIAL_CONSTABLE", special.joinedOn());
            LocalDate promotion = special.joinedOn().plusMonths(dice.between(24, 60));
            boolean serves = special.lastsBeyond(promotion) && promotion.isBefore(Population.END);
            if (serves && dice.chance(10)) {
                special.hold("SPECIAL_SERGEANT", promotion);
            }
        }
    }
}
