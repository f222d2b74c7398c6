package uk.police.wmp.recruitment.selection.quality;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import uk.police.wmp.history.KnownAt;
import uk.police.wmp.history.KnownReading;
import uk.police.wmp.history.ReadAsKnown;
import uk.police.wmp.history.WriteTransaction;
import uk.police.wmp.history.Writer;
import uk.police.wmp.rest.InvalidRequest;
import uk.police.wmp.rest.ListQuery;
import uk.police.wmp.rest.RecordNotFound;

/** Draws samples, and draws them again. */
@Singleton
class QualitySampleService {

    private static final int SEED_BITS = 128;

    private final QualitySampleRepository samples;
    private final SampledMarkRepository sampled;
    private final QualitySettings settings;
    private final Writer writer;
    private final DataSource database;
    private final SecureRandom random = new SecureRandom();

    QualitySampleService(
            QualitySampleRepository samples,
            SampledMarkRepository sampled,
            QualitySettings settings,
            Writer writer,
            DataSource database) {
        this.samples = samples;
        this.sampled = sampled;
        this.settings = settings;
        this.writer = writer;
        this.database = database;
    }

    /** What is drawn from is what is recorded at the number of this very transaction. */
    @WriteTransaction
    public QualitySampleView draw(DrawSample order) throws SQLException {
        BigDecimal share = order.sharePercent() == null ? settings.sharePercent() : order.sharePercent();
        String seed = order.seed() == null ? new BigInteger(SEED_BITS, random).toString(16) : order.seed();
        Draw.Drawn drawn;
        try (Connection connection = database.getConnection()) {
            drawn = Draw.of(connection, order.heldFrom(), order.heldTo(), seed, share);
        }
        if (drawn.marks().isEmpty()) {
            throw new InvalidRequest("/heldFrom", "no panel of these days has moderated marks to draw from");
        }
        QualitySample sample = QualitySample.of(order, share, seed, writer.begin(), drawn);
        samples.persist(sample);
        int place = 0;
        for (UUID mark : drawn.marks()) {
            sampled.persist(SampledMark.of(sample, mark, ++place));
        }
        samples.flush();
        return QualitySampleView.of(sample);
    }

    ListQuery<QualitySampleView> list(QualitySampleFilter filter) {
        return ListQuery.of(samples, QualitySampleView.class)
                .where("externalId = :externalId", "externalId", filter.externalId())
                .sortable("heldFrom", "externalId");
    }

    @ReadAsKnown
    public QualitySampleView get(UUID id) {
        return samples.find("id", id)
                .project(QualitySampleView.class)
                .firstResultOptional()
                .orElseThrow(() -> new RecordNotFound("quality-samples", id));
    }

    /** From the recorded seed, as known at the recorded position. */
    public Redraw again(UUID id) {
        QualitySampleView sample = get(id);
        Draw.Drawn drawn = QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                KnownReading.apply(connection, new KnownAt(null, sample.position()));
                return Draw.of(connection, sample.heldFrom(), sample.heldTo(), sample.seed(), sample.sharePercent());
            }
        });
        List<UUID> recorded =
                sampled.find("sample.id", id).stream().map(mark -> mark.markId).toList();
        boolean same = new HashSet<>(recorded).equals(new HashSet<>(drawn.marks()))
                && drawn.population() == sample.population();
        return new Redraw(same, drawn.population(), drawn.marks());
    }
}
