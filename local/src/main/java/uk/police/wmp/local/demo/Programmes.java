package uk.police.wmp.local.demo;

import java.math.BigDecimal;
import java.util.List;

/**
 * The change portfolio as it stood at the annual benefits review of 30 September 2021 (001 Tables 1 and 2): amounts over the five financial
 * years from April 2022, costs positive, benefits negative, and the posts released by executive portfolio.
 *
 * <p>The paper says that only live programmes are included and prints no closed one, so all seven are live.
 */
final class Programmes {

    record Programme(String id, String name, String status, List<Project> projects) {}

    /**
     * @param name as Table 2 prints it
     * @param shortName as Table 1 prints it
     */
    record Project(
            String id, String name, String shortName, String delivery, List<Amount> costs, List<Benefit> benefits) {}

    /** An amount in pounds on an account of the ledger, over the horizon. */
    record Amount(String account, long pounds) {}

    /**
     * @param pounds negative, or 0 for a benefit that the ledger doesn't value
     * @param portfolio null where no posts are released
     */
    record Benefit(String name, String category, long pounds, String portfolio, BigDecimal posts) {}

    /** Of the projects that stand alone: the tables list them in the place of a programme that doesn't exist. */
    static final String NONE = "";

    static final List<Programme> ALL = List.of(
            live(
                    "RESPONDING",
                    "New Ways of Responding",
                    new Project(
                            "BWV-P12",
                            "BWV P1/2",
                            "BWV P1/2",
                            "DELIVERED",
                            List.of(),
                            List.of(
                                    posts(
                                            "Statement time saved by body-worn video",
                                            -726_000,
                                            "LOCAL_POLICING",
                                            "11.00"),
                                    posts("Statement time saved by body-worn video", -396_000, "OPERATIONS", "6.00"))),
                    inDelivery(
                            "SMARTER-R",
                            "Smarter R",
                            "Smarter R",
                            List.of(),
                            List.of(posts("Fewer double deployments", -2_178_000, "OPERATIONS", "33.00")))),
            live(
                    "CONTACT",
                    "New Ways of Contact",
                    inDelivery("NWOPC", "NWoPC", "NWoPC", List.of(new Amount("RECURRING", 1_201_988)), List.of())),
            live(
                    "DATA",
                    "Our Data",
                    inDelivery(
                            "CONNECT",
                            "Connect",
                            "Connect",
                            List.of(new Amount("ONE_OFF", 324_900), new Amount("RECURRING", 12_400_000)),
                            List.of(
                                    cashable("Legacy systems switched off", -4_519_000),
                                    posts("Double keying ended", -21_616_578, "CRIME", "71.00"),
                                    posts("Double keying ended", -42_319_781, "LOCAL_POLICING", "139.00"),
                                    posts("Double keying ended", -6_698_095, "OPERATIONS", "22.00"),
                                    posts("Double keying ended", -3_044_588, "SECURITY", "10.00"))),
                    inDelivery(
                            "DDI",
                            "DDI",
                            "DDI",
                            List.of(new Amount("RECURRING", 4_617_855)),
                            List.of(
                                    cashable("Analysis licences not renewed", -1_500_000),
                                    posts("Searches across systems", -19_789_825, "CRIME", "65.00"),
                                    posts("Searches across systems", -15_222_942, "LOCAL_POLICING", "50.00"),
                                    posts("Searches across systems", -11_873_895, "OPERATIONS", "39.00"))),
                    inDelivery(
                            "CONTROL-WORKS",
                            "Control Works",
                            "Control W",
                            List.of(new Amount("RECURRING", 2_000_000)),
                            List.of(
                                    posts("Quicker dispatch", -742_880, "LOCAL_POLICING", "2.44"),
                                    posts("Quicker dispatch", -1_884_600, "OPERATIONS", "6.19"),
                                    posts("Quicker dispatch", -806_816, "SECURITY", "2.65")))),
            live(
                    "ESTATES",
                    "Estates",
                    inDelivery(
                            "ESTATES-MAIN",
                            "Estates",
                            "Estates",
                            List.of(
                                    new Amount("CAPITAL", 101_000_000),
                                    new Amount("ONE_OFF", 20_000_000),
                                    new Amount("RECURRING", 8_434_714)),
                            List.of(
                                    cashable("Running costs of buildings given up", -6_121_306),
                                    notCashable("Maintenance backlog avoided", -8_009_320))),
                    inDelivery(
                            "DETAINED-PROPERTY",
                            "Detained Property",
                            "Detained P",
                            List.of(
                                    new Amount("CAPITAL", 6_115_844),
                                    new Amount("ONE_OFF", 2_385_289),
                                    new Amount("RECURRING", 1_500_000)),
                            List.of(cashable("Local property stores closed", -1_000_000))),
                    inDelivery(
                            "HERITAGE",
                            "Heritage",
                            "Heritage",
                            List.of(
                                    new Amount("CAPITAL", 2_000_000),
                                    new Amount("ONE_OFF", 500_000),
                                    new Amount("RECURRING", 500_000)),
                            List.of())),
            live(
                    "INVESTIGATIONS",
                    "Improving Investigations",
                    inDelivery(
                            "E2E",
                            "E2E",
                            "E2E",
                            List.of(new Amount("RECURRING", 400_000)),
                            List.of(cashable("Overtime on file building", -300_000))),
                    inDelivery(
                            "REVIEW-TOOL",
                            "Review Tool",
                            "Review Tool",
                            List.of(new Amount("RECURRING", 327_284)),
                            List.of(cashable("Outsourced phone reviews", -213_000))),
                    inDelivery(
                            "DES",
                            "DES",
                            "DES",
                            List.of(new Amount("RECURRING", 600_000)),
                            List.of(
                                    cashable("Outsourced examinations", -500_000),
                                    posts("Examination time saved", 0, "CRIME", "5.00"),
                                    posts("Examination time saved", 0, "OPERATIONS", "6.00")))),
            live(
                    NONE,
                    "Standalone",
                    inDelivery(
                            "BWV",
                            "BWV",
                            "BWV",
                            List.of(new Amount("CAPITAL", 3_463_119), new Amount("RECURRING", 5_926_058)),
                            List.of())),
            live(
                    "PBB",
                    "PBB",
                    inDelivery(
                            "PBB-SAVINGS",
                            "Priority based budgeting",
                            null,
                            List.of(),
                            List.of(cashable("Savings taken from base budgets", -23_000_000)))),
            new Programme(
                    "AIRWAVE",
                    "Radio Refresh",
                    "CLOSED",
                    List.of(new Project(
                            "RADIO",
                            "Radio Refresh",
                            "Radio",
                            "DELIVERED",
                            List.of(new Amount("CAPITAL", 1_750_000), new Amount("RECURRING", 640_000)),
                            List.of(posts("Fewer radio faults", -900_000, "OPERATIONS", "4.00"))))));

    private Programmes() {}

    private static Programme live(String id, String name, Project... projects) {
        return new Programme(id, name, "LIVE", List.of(projects));
    }

    private static Project inDelivery(
            String id, String name, String shortName, List<Amount> costs, List<Benefit> benefits) {
        return new Project(id, name, shortName, "IN_DELIVERY", costs, benefits);
    }

    private static Benefit cashable(String name, long pounds) {
        return new Benefit(name, "CASHABLE", pounds, null, null);
    }

    private static Benefit notCashable(String name, long pounds) {
        return new Benefit(name, "NON_CASHABLE", pounds, null, null);
    }

    /** Time saved, counted in posts; not cashable, since nobody is let go. */
    private static Benefit posts(String name, long pounds, String portfolio, String posts) {
        return new Benefit(name, "NON_CASHABLE", pounds, portfolio, new BigDecimal(posts));
    }
}
