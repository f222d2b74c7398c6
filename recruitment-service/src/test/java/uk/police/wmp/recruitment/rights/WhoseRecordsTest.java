package uk.police.wmp.recruitment.rights;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class WhoseRecordsTest {

    /** Each reference to a person, or to a record about one. */
    private static final String REFERENCES = """
            select c.conrelid::regclass::text, a.attname, c.confrelid::regclass::text
              from pg_constraint c
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
             where c.contype = 'f' and cardinality(c.conkey) = 1 and c.connamespace = 'public'::regnamespace""";

    /** References that say of nobody else that they did something: to what belongs to whose record it is, or is the same person. */
    private static final Set<String> SAYS_NOTHING_OF_ANOTHER = Set.of(
            "candidate.worker_id", // the same person
            "expression_of_interest.candidate_id", // the same person
            "application.expression_of_interest_id", // the same person's
            "vetting_clearance.condition_id", // the same person's
            "fast_track.assessment_id", // of the same application
            "fast_track_comparison.fast_track_id", // with whom the application was compared is of the other's
            "individual_objective.cascades_from_id", // from whose objective it follows is no doing of theirs
            "performance_objective.cascades_from_id",
            "succession_candidate.role_id", // whose role it may become is no doing of theirs
            "feedback_receipt.respondent_id", // that somebody answered is nobody's to know
            "feedback_receipt.request_id",
            "feedback_answer.request_id",
            "feedback_invitation.request_id"); // about whom feedback was asked is of that other

    @Inject
    @All
    List<TrackedRecord> tracked;

    @Inject
    DataSource database;

    /** Else subject access would leave it out, and erasure would leave it. */
    @Test
    void everyReferenceToAPersonSaysWhetherItIsTheirsOrWhatTheyDid() throws SQLException {
        Set<String> personal = tracked.stream()
                .filter(record -> record.subject() != null)
                .map(TrackedRecord::table)
                .collect(Collectors.toSet());
        Set<String> declared = tracked.stream()
                .flatMap(record -> Stream.concat(
                                record.subjects().stream(),
                                record.named().stream().map(TrackedRecord.Named::column))
                        .map(column -> record.table() + "." + column))
                .collect(Collectors.toSet());

        assertThat(references(personal))
                .contains("mentoring_pair.mentor_id", "assessor_mark.member_id")
                .filteredOn(reference -> !declared.contains(reference))
                .containsExactlyInAnyOrderElementsOf(SAYS_NOTHING_OF_ANOTHER);
    }

    private Set<String> references(Set<String> personal) throws SQLException {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(REFERENCES)) {
            Set<String> references = new HashSet<>();
            while (row.next()) {
                if (personal.contains(row.getString(3))) {
                    references.add(row.getString(1) + "." + row.getString(2));
                }
            }
            return references;
        }
    }
}
