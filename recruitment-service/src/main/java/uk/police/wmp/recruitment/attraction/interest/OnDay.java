package uk.police.wmp.recruitment.attraction.interest;

import java.time.LocalDate;

/** @param on the day on which it happened, today unless given */
record OnDay(LocalDate on) {}
