package uk.police.wmp.figures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;
import uk.police.wmp.rest.Caller;

/** Who saw a figure without disclosure control, and what they asked. Recorded before it is answered. */
@ApplicationScoped
class UnsuppressedReads {

    private final DataSource database;
    private final Caller caller;
    private final ObjectMapper json;

    UnsuppressedReads(DataSource database, Caller caller, ObjectMapper json) {
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    void record(FigureDefinition definition, FigureRequest request) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into unsuppressed_read (actor, client, figure, parameters) values (?, ?, ?, ?::jsonb)")) {
            statement.setString(1, caller.actor());
            statement.setString(2, caller.client());
            statement.setString(3, definition.id());
            statement.setString(4, json.writeValueAsString(request.given()));
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new Snapshots.FailedReading(failed);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
