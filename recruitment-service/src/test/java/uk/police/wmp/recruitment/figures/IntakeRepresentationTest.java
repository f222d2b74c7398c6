package uk.police.wmp.recruitment.figures;

import static uk.police.wmp.figures.testing.FigureAssert.assertThat;
import static uk.police.wmp.figures.testing.FigureQuestion.figure;
import static uk.police.wmp.figures.testing.FigureQuestion.unsuppressed;
import static uk.police.wmp.figures.testing.FigureRow.row;
import static uk.police.wmp.recruitment.figures.Behind.behind;
import static uk.police.wmp.recruitment.learning.Sent.file;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class IntakeRepresentationTest {

    @BeforeEach
    void nobodyElseIsInService() throws SQLException {
        Workforce.nobodyElse();
    }

    private static void starter(String name, String sex, String ethnicity, String appointedOn) {
        file(
                "workers",
                "externalId,givenName,familyName,sex,ethnicity,disability",
                "%s,Test,Person,%s,%s,NO".formatted(name, sex, ethnicity));
        file(
                "student-officers",
                "externalId,workerExternalId,entryRoute,intakeExternalId,startedOn,probationEndsOn",
                "%1$s-S,%1$s,IPLDP,INR-I,2011-04-01,2013-03-31".formatted(name));
        if (!appointedOn.isEmpty()) {
            Applicants.appointed(name, "INR", "2011-01-01", appointedOn);
        }
    }

    /** As the fast-track keeps it; that it is lawful is tested where it is decided. */
    private static void fastTracked(String application) throws SQLException {
        try (Connection connection = FreshDatabase.connectAsOwner();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select begin_write('test', 'test', null)");
            statement.execute("""
                    insert into selection_panel (external_id, campaign_id, step, held_on)
                    select 'INR-P', id, 'INTERVIEW', '2011-01-02' from campaign where external_id = 'INR'""");
            statement.execute("""
                    insert into panel_assessment (external_id, panel_id, application_id, moderated_on, final_score, band)
                    select 'INR-A', p.id, a.id, '2011-01-03', 4, 'B' from selection_panel p, application a
                     where p.external_id = 'INR-P' and a.external_id = '%s'""".formatted(application));
            statement.execute("""
                    insert into representation_benchmark (external_id, represented_group, worker_type, share_percent, source, valid_from)
                    values ('INR-B', 'FEMALE', 'DESIGNATED_OFFICER', 50, 'Census', '2011-01-01')""");
            statement.execute("""
                    insert into fast_track (external_id, application_id, assessment_id, benchmark_id, decided_on, reason,
                                            workforce_percent, benchmark_percent, waited_at)
                    select 'INR-F', s.application_id, s.id, b.id, '2011-01-04', 'Because', 25, 50, 'READY'
                      from panel_assessment s, representation_benchmark b
                     where s.external_id = 'INR-A' and b.external_id = 'INR-B'""");
            connection.commit();
        }
    }

    @Test
    void sharesOfAnIntakeWithTheFastTrackedAndWithoutThem() throws SQLException {
        file("intakes", "externalId,entryRoute,startsOn,places", "INR-I,IPLDP,2011-04-01,20");
        file(
                "workforce-standards",
                "externalId,kind,percent,formalTarget,basis,validFrom,validTo",
                "INR-F,FEMALE_SHARE,50,true,Census,2011-04-01,2011-04-01");
        Applicants.of("INR", "2011-01-01");
        starter("INR-1", "F", "A1", "2011-01-11"); // fast-tracked: ten days
        starter("INR-2", "F", "W1", "2011-01-31"); // thirty days
        starter("INR-3", "M", "NS", "2011-01-31");
        starter("INR-4", "M", "W1", ""); // of whom no application is known
        fastTracked("INR-1-A");

        String year = "from=2011-01-01&to=2011-12-31";
        assertThat(unsuppressed("intake-representation", year))
                .hasRows(row(
                        "2011-04-01",
                        "INR-I",
                        "IPLDP",
                        4,
                        "50.0",
                        "50.0",
                        "33.3",
                        null,
                        1,
                        "33.3",
                        "0.0",
                        10,
                        30,
                        2,
                        1,
                        3,
                        1,
                        1,
                        3,
                        2,
                        1,
                        0));
        Assertions.assertThat(behind("intake-representation", year)).hasSize(4);
        Assertions.assertThat(behind("intake-representation", year + "&measure=fastTrackedFemale"))
                .containsExactly("INR-1-S");
        Assertions.assertThat(behind("intake-representation", year + "&measure=female"))
                .containsExactly("INR-1-S", "INR-2-S");
        Assertions.assertThat(behind("intake-representation", year + "&measure=started&not=stated"))
                .containsExactly("INR-3-S");
        assertThat(figure("intake-representation", "from=2011-01-01&to=2011-06-30"))
                .isRefused(403, "disclosure-control");
    }
}
