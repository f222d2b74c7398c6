package uk.police.wmp.recruitment.planning.projection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The establishment of every day to come. */
record Budget(List<Posts> posts) {

    /** Posts from a day to a day; {@code validTo} is null while they are open. */
    record Posts(LocalDate validFrom, LocalDate validTo, BigDecimal number) {

        private boolean holdOn(LocalDate day) {
            return !validFrom.isAfter(day)
                    && !Objects.requireNonNullElse(validTo, LocalDate.MAX).isBefore(day);
        }
    }

    /** Null when nothing is budgeted on that day. */
    BigDecimal on(LocalDate day) {
        return posts.stream()
                .filter(each -> each.holdOn(day))
                .map(Posts::number)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
