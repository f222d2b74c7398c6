package uk.police.wmp.local.demo.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.police.wmp.local.demo.Dice;
import uk.police.wmp.local.demo.people.Employment;
import uk.police.wmp.local.demo.people.Roll;
import uk.police.wmp.local.demo.people.WorkerType;

/** In November 2018 over 300 colleagues are trained as assessors (000 para 44); some others have done one half of the learning. */
final class Assessors {

    record Assessor(Employment worker, LocalDate basicsOn, LocalDate unconsciousBiasOn, LocalDate withdrawnOn) {}

    static final LocalDate COUNTED_ON = LocalDate.of(2018, 11, 30);
    private static final int TRAINED = 318;
    private static final int HALF_TRAINED = 24;

    private Assessors() {}

    static List<Assessor> train(Roll roll) {
        Dice dice = new Dice("assessors");
        LocalDate from = LocalDate.of(2018, 1, 8);
        List<Employment> colleagues = new ArrayList<>();
        for (WorkerType type : List.of(WorkerType.POLICE_OFFICER, WorkerType.POLICE_STAFF)) {
            colleagues.addAll(roll.serving(type, COUNTED_ON).stream()
                    .filter(one -> one.joinedOn().plusYears(2).isBefore(from))
                    .filter(one -> type == WorkerType.POLICE_STAFF
                            || !one.rankOn(from).filter("CONSTABLE"::equals).isPresent())
                    .toList());
        }
        List<Assessor> assessors = new ArrayList<>();
        for (Employment one : dice.some(TRAINED + HALF_TRAINED, colleagues, "assessors")) {
            boolean trained = assessors.size() < TRAINED;
            LocalDate bias = dice.day(from, COUNTED_ON.minusDays(20));
            // on the day itself: counted in
            LocalDate basics = assessors.isEmpty() ? COUNTED_ON : dice.day(from, COUNTED_ON.minusDays(1));
            boolean basicsOnly = !trained && dice.chance(50);
            LocalDate withdrawn = trained && dice.chance(8) && one.lastsBeyond(LocalDate.of(2020, 12, 31))
                    ? dice.day(LocalDate.of(2019, 2, 1), LocalDate.of(2020, 12, 31))
                    : null;
            assessors.add(new Assessor(
                    one, trained || basicsOnly ? basics : null, trained || !basicsOnly ? bias : null, withdrawn));
        }
        return assessors;
    }
}
