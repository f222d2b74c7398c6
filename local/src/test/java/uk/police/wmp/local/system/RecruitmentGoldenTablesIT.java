package uk.police.wmp.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.police.wmp.local.demo.GoldenTable;

/** The tables and numbers of recruitment that the board papers print, out of the figures of the running system. */
class RecruitmentGoldenTablesIT {

    private static StartedSystem system;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        system = SharedSystem.get();
    }

    @Test
    void forecastsAndActuals() throws Exception {
        GoldenTable golden = GoldenTable.read("000-p23-recruitment");
        FigureAnswer figure = figureOf(golden);
        List<List<Object>> printed = new ArrayList<>();
        for (List<Object> row : golden.values()) {
            List<Object> cells = new ArrayList<>(row);
            cells.replaceAll(cell -> "N/A".equals(cell) ? null : cell);
            printed.add(cells);
        }

        assertThat(figure.select(List.of("forecast", "actual", "ofWhichTransferees", "ofWhichPoliceNow")))
                .isEqualTo(printed);
        assertThat(total(figure, "expected")).isEqualTo(value("000-p24-forecast-total"));
        assertThat(total(figure, "target")).isEqualTo(value("000-p23-recruitment-target"));
    }

    @Test
    void recruitsOfTheUplift() throws Exception {
        FigureAnswer figure = figureOf(GoldenTable.read("001-p08-uplift-em"));

        assertThat(total(figure, "underRepresented")).isEqualTo(value("001-p08-uplift-em"));
        // "around 17%"
        assertThat((BigDecimal) total(figure, "sharePercent"))
                .isBetween(value("001-p08-uplift-em-pct").subtract(new BigDecimal("0.5")), new BigDecimal("17.5"));
    }

    @Test
    void leaversWhoBecameOfficersAndDetailsConfirmed() throws Exception {
        GoldenTable leavers = GoldenTable.read("001-p05-pcso-joined-po");
        List<List<Object>> ethnicMinority =
                figureOf(leavers).select(List.of("year", "ethnicityGroup", "joinedAsOfficersPercent")).stream()
                        .filter(row -> "Total".equals(row.getFirst()) && "ETHNIC_MINORITY".equals(row.get(1)))
                        .toList();
        assertThat(ethnicMinority).hasSize(1);
        assertThat((BigDecimal) ethnicMinority.getFirst().getLast())
                .isGreaterThan(value("001-p05-pcso-joined-po"))
                .isLessThan(new BigDecimal(50));

        GoldenTable details = GoldenTable.read("000-p42-details-updated");
        assertThat(total(figureOf(details), "confirmedPercent")).isEqualTo(value("000-p42-details-updated"));
    }

    @Test
    void applicantsByCampaign() throws Exception {
        FigureAnswer of2018 = figureOf(GoldenTable.read("000-p43-female-applicants"));
        String constables = "Police officer recruitment 2018";
        assertThat(of2018.cell(constables, "femalePercent")).isEqualTo(value("000-p43-female-applicants"));
        assertThat(of2018.cell(constables, "ethnicMinorityPercent")).isEqualTo(value("000-p43-bme-applicants"));

        FigureAnswer of2021 = figureOf(GoldenTable.read("001-p09-dcdhep-applicants"));
        String detectives = "Detective degree holder entry 2021";
        assertThat(of2021.cell(detectives, "applicants")).isEqualTo(value("001-p09-dcdhep-applicants"));
        assertThat(of2021.cell(detectives, "femalePercent")).isEqualTo(value("001-p09-dcdhep-female"));
        assertThat(of2021.cell(detectives, "ethnicMinorityPercent")).isEqualTo(value("001-p09-dcdhep-em"));
    }

    @Test
    void assessorsAndPromotion() throws Exception {
        FigureAnswer assessors = figureOf(GoldenTable.read("000-p44-assessors"));
        assertThat((BigDecimal) total(assessors, "trained")).isBetween(value("000-p44-assessors"), new BigDecimal(350));
        assertThat(total(assessors, "inDate")).isEqualTo(total(assessors, "trained"));

        FigureAnswer entrants = figureOf(GoldenTable.read("000-p45-promotion-bme"));
        BigDecimal women = (BigDecimal) total(entrants, "femalePercent");
        assertThat(women.setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo(value("000-p45-promotion-female"));
        assertThat(total(entrants, "ethnicMinorityPercent")).isEqualTo(value("000-p45-promotion-bme"));

        GoldenTable golden = GoldenTable.read("001-p56-promotion");
        FigureAnswer outcomes = figureOf(golden);
        List<String> columns = List.of(
                "applicants", "successful", "successPercent", "femaleSuccessPercent", "ethnicMinoritySuccessPercent");
        List<List<Object>> rows = new ArrayList<>(outcomes.select(columns));
        rows.addAll(outcomes.select(columns, "totals"));
        assertThat(FigureAnswer.transposed(rows)).isEqualTo(golden.values());
        assertThat(total(outcomes, "successful")).isEqualTo(value("001-p56-promoted"));
    }

    @Test
    void vettingOnTheLastDayOfTheInspectionYear() throws Exception {
        FigureAnswer figure = figureOf(GoldenTable.read("003-vet-out"));

        assertThat(total(figure, "notUpToDatePercent")).isEqualTo(value("003-vet-out"));
        assertThat(total(figure, "upToDatePercent")).isEqualTo(value("003-vet-in"));
        assertThat((BigDecimal) total(figure, "notUpToDate")).isGreaterThan(value("003-vet-out-n"));
    }

    @Test
    void leadershipActivities() throws Exception {
        GoldenTable golden = GoldenTable.read("000-p05-leadership-activity");

        assertThat(figureOf(golden).select(List.of("activity", "sessions", "participants")))
                .isEqualTo(golden.rows());
    }

    @Test
    void objectivesAndYearEndConversations() throws Exception {
        FigureAnswer seniors = figureOf(GoldenTable.read("000-p07-objectives-agreed"));
        assertThat(total(seniors, "inScope")).isEqualTo(value("000-p07-leaders-in-scope"));
        assertThat((BigDecimal) total(seniors, "objectivesAgreedPercent"))
                .isBetween(value("000-p07-objectives-agreed"), new BigDecimal(85));

        assertThat(total(figureOf(GoldenTable.read("001-p49-objectives-set")), "objectivesAgreedPercent"))
                .isEqualTo(value("001-p49-objectives-set"));
        assertThat(total(figureOf(GoldenTable.read("001-p49-yearend")), "yearEndHeldPercent"))
                .isEqualTo(value("001-p49-yearend"));
    }

    @Test
    void apprenticesPayFlexibleWorkingAndWorkExperience() throws Exception {
        FigureAnswer apprentices = figureOf(GoldenTable.read("000-p50-apprentices"));
        assertThat(sum(apprentices, "inLearning")).isEqualTo(value("000-p50-apprentices"));

        assertThat(total(figureOf(GoldenTable.read("000-p48-living-wage-staff")), "below"))
                .isEqualTo(value("000-p48-living-wage-staff"));

        FigureAnswer requests = figureOf(GoldenTable.read("000-p52-flex-appeals"));
        assertThat(requests.cell("Criminal Justice Services", "appeals")).isEqualTo(value("000-p52-flex-appeals"));

        assertThat((BigDecimal) total(figureOf(GoldenTable.read("000-p56-work-experience")), "students"))
                .isBetween(value("000-p56-work-experience"), new BigDecimal(90));
    }

    @Test
    void policeNowAndTheShareOfProfessionalStandards() throws Exception {
        FigureAnswer graduates = figureOf(GoldenTable.read("000-p37-police-now-total"));
        assertThat(total(graduates, "taken")).isEqualTo(value("000-p37-police-now-total"));
        assertThat(total(graduates, "stayed")).isEqualTo(value("000-p37-police-now-stayed"));

        FigureAnswer shares = figureOf(GoldenTable.read("002-s10-psd"));
        assertThat((BigDecimal) shares.cell("DEPT-09", "sharePercent"))
                .isBetween(new BigDecimal("0.5"), value("002-s10-psd"));
    }

    @Test
    void communitiesWithoutAnybodySeenAtNightShowAGap() throws Exception {
        FigureAnswer seen = system.figure("neighbourhood-visibility", "from=2023-09-01&to=2023-09-30");
        List<Object> gaps = seen.select(List.of("community", "timeOfDay", "officers")).stream()
                .filter(row -> BigDecimal.ZERO.equals(row.getLast()))
                .map(row -> row.getFirst() + " " + row.get(1))
                .collect(Collectors.toList());

        assertThat(gaps)
                .contains("Solihull Local Policing Area NIGHT")
                .doesNotContain("Solihull Local Policing Area EVENING", "Dudley Local Policing Area NIGHT");
    }

    private static FigureAnswer figureOf(GoldenTable golden) throws IOException, InterruptedException {
        return system.figure(golden.figure(), golden.query());
    }

    private static BigDecimal value(String golden) {
        return (BigDecimal) GoldenTable.read(golden).rows().getFirst().getLast();
    }

    private static Object total(FigureAnswer figure, String column) {
        return figure.cell("totals", column);
    }

    private static BigDecimal sum(FigureAnswer figure, String column) {
        return figure.select(List.of(column)).stream()
                .map(row -> (BigDecimal) row.getFirst())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
