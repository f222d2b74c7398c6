package uk.police.wmp.recruitment.rights;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import uk.police.wmp.history.ErasedKeys;
import uk.police.wmp.history.TrackedRecord;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.history.people.HeldRecord;
import uk.police.wmp.history.people.People;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.Problem;

/** Answers people's requests, and writes each answer down before it leaves. */
@Singleton
class SubjectAccessService {

    private static final String EXERCISED = """
            insert into public.right_exercised (kind, person_id, records, actor, client, reason) values (?, ?, ?, ?, ?, ?)""";

    private final People people;
    private final DataSource database;
    private final Caller caller;
    private final RightExercisedRepository exercised;
    private final ErasedKeys erased;
    private final Map<String, String> peoplesTables;

    SubjectAccessService(
            People people,
            DataSource database,
            Caller caller,
            RightExercisedRepository exercised,
            ErasedKeys erased,
            @All List<TrackedRecord> tracked) {
        this.people = people;
        this.erased = erased;
        peoplesTables = tracked.stream()
                .filter(record -> "id".equals(record.subject()))
                .collect(Collectors.toMap(TrackedRecord::recordType, TrackedRecord::table));
        this.database = database;
        this.caller = caller;
        this.exercised = exercised;
    }

    SubjectAccess access(UUID person) throws SQLException {
        List<HeldRecord> held = people.held(person);
        writeDown("ACCESS", person, held.size(), null);
        return new SubjectAccess(person, held);
    }

    @WriteTransaction
    Erased erase(UUID person, ErasePerson request) throws SQLException {
        int records = people.erase(person);
        writeDown("ERASURE", person, records, request.reason());
        return new Erased(person, records);
    }

    /** @throws InvalidRequest where no people are recorded; @throws Problem 404 where nobody erased was known by these keys */
    @WriteTransaction
    Readmitted readmit(ReadmitPerson request) throws SQLException {
        String table = peoplesTables.get(request.recordType());
        if (table == null) {
            throw new InvalidRequest(
                    "/recordType", "must be one of " + String.join(", ", new TreeSet<>(peoplesTables.keySet())));
        }
        Map<String, String> person = new HashMap<>();
        person.put("external_id", request.externalId());
        person.put("email", request.email());
        long forgotten = erased.readmit(table, person);
        if (forgotten == 0) {
            throw new Problem(404, "not-found", "Nobody was erased", "Nobody who was erased was known by this.");
        }
        writeDown("READMISSION", null, 0, request.reason());
        return new Readmitted(request.recordType(), forgotten);
    }

    ListQuery<RightExercisedView> exercised(RightExercisedFilter filter) {
        return ListQuery.of(exercised, RightExercisedView.class)
                .where("personId = :personId", "personId", filter.personId())
                .sortable("exercisedAt");
    }

    private void writeDown(String kind, UUID person, int records, String reason) throws SQLException {
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(EXERCISED)) {
            insert.setString(1, kind);
            insert.setObject(2, person);
            insert.setInt(3, records);
            insert.setString(4, caller.actor());
            insert.setString(5, caller.client());
            insert.setString(6, reason);
            insert.executeUpdate();
        }
    }
}
