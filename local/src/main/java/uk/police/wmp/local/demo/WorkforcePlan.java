package uk.police.wmp.local.demo;

import java.util.List;

/**
 * The head counts that the papers' shares come from: 1 January of 2018 to 2022 (001 para 3), 31 October 2018 (000 paras 39, 42), and for
 * special constables the ends of months (001 para 40).
 *
 * <p>A share is printed to one decimal, so many head counts fit it; these are the ones that fit all of the tables at once.
 * Whoever changes one runs the golden tests.
 */
final class WorkforcePlan {

    static final List<Census> STAFF = List.of(
            Census.first("2017-01-01", 3560, 455),
            Census.of("2018-01-01", 3590, 469, 250, 28),
            Census.of("2018-10-31", 3624, 493, 205, 22),
            Census.of("2019-01-01", 3630, 496, 40, 4),
            Census.of("2020-01-01", 3700, 566, 240, 27),
            Census.of("2021-01-01", 3780, 605, 220, 30),
            Census.of("2022-01-01", 3900, 668, 250, 33),
            Census.of("2023-01-01", 3920, 690, 260, 38),
            Census.of("2024-01-01", 3900, 700, 240, 38));

    static final List<Census> PCSOS = List.of(
            Census.first("2017-01-01", 520, 62),
            Census.of("2018-01-01", 478, 60, 70, 9).becomingOfficers(13, 3),
            Census.of("2018-10-31", 468, 63, 45, 5).becomingOfficers(12, 2),
            Census.of("2019-01-01", 460, 63, 10, 1),
            Census.of("2020-01-01", 470, 64, 55, 9).becomingOfficers(16, 4),
            Census.of("2021-01-01", 450, 55, 60, 14).becomingOfficers(22, 7),
            Census.of("2022-01-01", 458, 51, 50, 11).becomingOfficers(17, 5),
            Census.of("2023-01-01", 430, 47, 55, 9).becomingOfficers(16, 4),
            Census.of("2024-01-01", 415, 46, 45, 7).becomingOfficers(11, 3));

    /** From May 2023 on {@link SpecialsYear} plans month by month. */
    static final List<Census> SPECIALS = List.of(
            Census.first("2017-01-01", 150, 40),
            Census.of("2018-01-01", 158, 43, 40, 9).becomingOfficers(8, 2),
            Census.of("2018-10-31", 162, 43, 44, 10).becomingOfficers(10, 2),
            Census.of("2019-01-01", 163, 44, 5, 1),
            Census.of("2020-01-01", 220, 64, 43, 9).becomingOfficers(10, 3),
            Census.of("2021-01-01", 270, 81, 50, 12).becomingOfficers(20, 5),
            Census.of("2021-03-31", 290, 84, 8, 2).becomingOfficers(3, 1),
            Census.of("2021-11-30", 311, 84, 49, 15).becomingOfficers(16, 5),
            Census.of("2021-12-31", 308, 84, 8, 1).becomingOfficers(1, 0),
            Census.of("2022-01-01", 305, 83, 3, 1),
            Census.of("2022-01-31", 298, 81, 11, 3).becomingOfficers(2, 1),
            Census.of("2022-02-28", 312, 84, 6, 2).becomingOfficers(2, 0),
            Census.of("2022-03-31", 306, 82, 12, 3).becomingOfficers(4, 1),
            Census.of("2022-09-30", 236, 62, 90, 25).becomingOfficers(25, 6),
            Census.of("2023-04-30", 195, 50, 56, 15).becomingOfficers(20, 5));

    private WorkforcePlan() {}
}
