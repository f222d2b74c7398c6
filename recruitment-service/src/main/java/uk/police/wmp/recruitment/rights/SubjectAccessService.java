package uk.police.wmp.recruitment.rights;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.history.people.HeldRecord;
import uk.police.wmp.history.people.People;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.ListQuery;

/** Answers people's requests, and writes each answer down before it leaves. */
@Singleton
class SubjectAccessService {

    private static final String EXERCISED = """
            insert into public.right_exercised (kind, person_id, records, actor, client, reason) values (?, ?, ?, ?, ?, ?)""";

    private final People people;
    private final DataSource database;
    private final Caller caller;
    private final RightExercisedRepository exercised;

    SubjectAccessService(People people, DataSource database, Caller caller, RightExercisedRepository exercised) {
        this.people = people;
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
