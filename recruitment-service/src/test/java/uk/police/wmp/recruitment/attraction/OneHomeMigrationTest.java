package uk.police.wmp.recruitment.attraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import uk.police.wmp.postgres.FreshDatabase;

/** What a force had recorded before gold groups were boards, and when two lists had the same kinds, is carried over and not lost. */
class OneHomeMigrationTest {

    private final Map<String, String> login = new FreshDatabase().start();

    @Test
    void recordsOfBeforeMoveToTheirHomes() throws SQLException {
        flyway().target("36").skipDefaultCallbacks(true).load().migrate();
        run(
                "select begin_write('test', 'test', null)",
                """
                insert into campaign (external_id, name, worker_type, purpose, opens_on, kind) values
                    ('GOLD', 'Gold group', 'POLICE_OFFICER', 'Momentum', '2021-04-01', 'GOLD_GROUP'),
                    ('GOLD-2', 'Took interest', 'POLICE_OFFICER', null, '2021-04-01', 'GOLD_GROUP'),
                    ('STAFF', 'Staff', 'POLICE_STAFF', null, '2021-04-01', 'POSITIVE_ACTION')""",
                """
                insert into attraction_event (external_id, campaign_id, name, kind, starts_on, ends_on, aimed_at, participants, notes)
                select e.id, c.id, e.id, e.kind, e.day::date, e.day::date, e.aim, e.people, e.notes
                  from (values ('E-MEETING', 'GOLD', 'GOLD_GROUP_MEETING', '2021-04-14', null, null, 'Actions agreed'),
                               ('E-DAY', 'STAFF', 'DISCOVERY_DAY', '2021-05-01', 'WOMEN', 20, null),
                               ('E-WORKSHOP', null, 'GROUP_WORKSHOP', '2021-05-02', 'CADETS', 12, null),
                               ('E-ALL', null, 'DISCOVERY_DAY', '2021-05-03', null, null, null),
                               ('E-RADIO', null, 'TELEVISION_OR_RADIO', '2021-05-04', null, null, null)) e (id, campaign, kind, day, aim, people, notes)
                  left join campaign c on c.external_id = e.campaign""",
                """
                insert into expression_of_interest (external_id, campaign_id, channel, given_name, family_name, eligibility, consented_on, received_on, deletes_on)
                select 'I-1', id, 'WEB', 'Asa', 'Reed', 'NOT_CHECKED', '2021-05-01', '2021-05-01', '2022-05-01' from campaign where external_id = 'GOLD-2'""",
                """
                insert into positive_action_intervention (external_id, kind, name, aimed_at, worker_type, starts_on, ends_on, audience) values
                    ('P-PRESS', 'PUBLICATION', 'Press', 'WOMEN', 'PCSO', '2021-06-01', '2021-06-01', 9000),
                    ('P-CAME', 'COMMUNITY_ACTIVITY', 'Came', 'FAITH', 'PCSO', '2021-06-02', '2021-06-02', null),
                    ('P-HELP', 'MENTORING', 'Help', 'FAITH', 'PCSO', '2021-06-03', '2021-06-03', 3)""",
                "insert into candidate (external_id, given_name, family_name) values ('C-1', 'Asa', 'Reed')",
                """
                insert into positive_action_attendance (external_id, intervention_id, candidate_id, attended_on)
                select 'A-1', p.id, c.id, '2021-06-02' from positive_action_intervention p, candidate c where p.external_id = 'P-CAME'""");

        flyway().load().migrate();

        assertThat(
                        all(
                                "select external_id || ' ' || name || ' ' || purpose || ' ' || established_on from governance_board where purpose <> ''"))
                .containsExactly("GOLD Gold group Momentum 2021-04-01");
        assertThat(all("select external_id || ' ' || held_on || ' ' || minutes_reference from board_meeting"))
                .containsExactly("E-MEETING 2021-04-14 Actions agreed");
        assertThat(all("select external_id || ' ' || kind from campaign order by 1"))
                .containsExactly("GOLD-2 RECRUITMENT", "STAFF POSITIVE_ACTION");
        assertThat(
                        all(
                                "select external_id || ' ' || kind || coalesce(' ' || audience, '') from attraction_event order by 1"))
                .containsExactly("E-ALL COMMUNITY_ACTIVITY", "E-RADIO TELEVISION_OR_RADIO", "P-PRESS PUBLICATION 9000");
        assertThat(
                        all(
                                "select external_id || ' ' || kind || ' ' || worker_type || coalesce(' ' || participants, '') from positive_action_intervention order by 1"))
                .containsExactly(
                        "E-DAY DISCOVERY_DAY POLICE_STAFF 20",
                        "E-WORKSHOP WORKSHOP POLICE_OFFICER 12",
                        "P-CAME DISCOVERY_DAY PCSO",
                        "P-HELP MENTORING PCSO 3");
        // nobody has a kind that the lists don't have
        assertThat(all("""
                        select r.kind from (select 'campaign-kind' as list, kind from campaign
                                            union select 'attraction-event-kind', kind from attraction_event
                                            union select 'positive-action-kind', kind from positive_action_intervention) r
                         where not exists (select from code c where c.list = r.list and c.code = r.kind)""")).isEmpty();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(
                        login.get("DATABASE_URL"),
                        login.get("DATABASE_OWNER_USERNAME"),
                        login.get("DATABASE_OWNER_PASSWORD"))
                .placeholders(Map.of("application", login.get("DATABASE_USERNAME")))
                .locations("db/platform", "filesystem:src/main/resources/db/migration");
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                login.get("DATABASE_URL"), login.get("DATABASE_OWNER_USERNAME"), login.get("DATABASE_OWNER_PASSWORD"));
    }

    private void run(String... statements) throws SQLException {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String each : statements) {
                statement.execute(each);
            }
            connection.commit();
        }
    }

    private List<String> all(String query) throws SQLException {
        try (Connection connection = connect();
                var row = connection.createStatement().executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }
}
