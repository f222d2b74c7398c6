package uk.police.wmp.wellbeing.confidentiality;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import uk.police.wmp.rest.Caller;
import uk.police.wmp.rest.ListQuery;

/** Who read what: bookkeeping outside the numbered transactions, written before the answer leaves. */
@ApplicationScoped
class ConfidentialReadLog {

    private static final String READ = """
            insert into public.confidential_read (actor, client, record_type, record_id, worker_id, request)
            values (?, ?, ?, ?, ?, ?)""";

    private final DataSource database;
    private final Caller caller;
    private final ConfidentialReadRepository reads;

    ConfidentialReadLog(DataSource database, Caller caller, ConfidentialReadRepository reads) {
        this.database = database;
        this.caller = caller;
        this.reads = reads;
    }

    void read(List<? extends Confidential> records, String request) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(READ)) {
            for (Confidential record : records) {
                bind(insert, record.recordType(), record.id(), record.workerId(), request);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** @param workerId null when it may have held anybody's */
    void readMany(String recordType, UUID workerId, String request) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(READ)) {
            bind(insert, recordType, null, workerId, request);
            insert.executeUpdate();
        }
    }

    /** What concerns the worker: readings of the worker's own records, and those that may have held them. */
    ListQuery<ConfidentialReadView> concerning(UUID workerId) {
        return ListQuery.of(reads, ConfidentialReadView.class)
                .where("workerId = :workerId or workerId is null", "workerId", workerId)
                .sortable("readAt");
    }

    private void bind(PreparedStatement insert, String recordType, UUID recordId, UUID workerId, String request)
            throws SQLException {
        insert.setString(1, caller.actor());
        insert.setString(2, caller.client());
        insert.setString(3, recordType);
        insert.setObject(4, recordId);
        insert.setObject(5, workerId);
        insert.setString(6, request);
    }
}
