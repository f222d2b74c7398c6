package uk.police.wmp.figures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import uk.police.wmp.figures.disclosure.FixedRounding;
import uk.police.wmp.history.KnownAt;
import uk.police.wmp.rest.ServiceSecret;

/** Computes answers, and keeps them for as long as nothing has changed: an answer belongs to a position, never to a time. */
@ApplicationScoped
class FigureReadings {

    private static final String LIFTED = "none-unsuppressed";
    private static final String NOT_DISCLOSIVE = "none-not-disclosive";

    private final Snapshots snapshots;
    private final DisclosureSettings disclosure;
    private final FigureReleases releases;
    private final ServiceSecret secret;
    private final Cache<Key, FigureResult> answers;
    private final Map<String, FigureQuery> queries = new ConcurrentHashMap<>();

    private record Key(String figure, int version, List<Object> question, long position, boolean asked, String policy) {

        /** Names the answer in HTTP. */
        String tag() {
            try {
                byte[] hash =
                        MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(Arrays.copyOf(hash, 12));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /**
     * An answer, and what it took.
     *
     * @param databaseNanos how long the database worked on it; 0 for an answer that was known
     */
    record Reading(FigureResult result, long databaseNanos) {}

    FigureReadings(
            Snapshots snapshots,
            DisclosureSettings disclosure,
            FigureReleases releases,
            ServiceSecret secret,
            CacheSettings settings) {
        this.snapshots = snapshots;
        this.releases = releases;
        this.secret = secret;
        this.disclosure = disclosure;
        this.answers = Caffeine.newBuilder().maximumSize(settings.answers()).build();
    }

    /**
     * The answer; empty if the caller has it already.
     *
     * @param unsuppressed whether disclosure control is lifted
     * @param alreadyHas whether the caller has the answer of this tag
     */
    Optional<Reading> answer(
            FigureDefinition definition, FigureRequest request, boolean unsuppressed, Predicate<String> alreadyHas) {
        String policy = policy(definition, unsuppressed);
        KnownAt released = policy.equals(disclosure.policy()) ? releases.current() : null;
        KnownAt knownAt = released == null ? request.knownAt() : released;
        return snapshots.read(knownAt, (connection, position) -> {
            Key key = new Key(
                    definition.id(), definition.version(), request.identity(), position, knownAt != null, policy);
            if (request.knownAt() == null && alreadyHas.test(key.tag())) {
                return Optional.empty();
            }
            FigureResult known = answers.getIfPresent(key);
            if (known != null) {
                return Optional.of(new Reading(known, 0));
            }
            Reading computed = compute(connection, definition, request, position, policy, key.tag());
            answers.put(key, computed.result());
            return Optional.of(computed);
        });
    }

    private static List<FigureResult.Missing> contradicted(
            Connection connection, FigureDefinition definition, FigureRequest request) throws SQLException {
        List<FigureResult.Missing> found = new ArrayList<>();
        for (Contradicted each : definition.contradicted()) {
            try (var statement = NamedSql.of(each.sql())
                            .prepare(connection, request.sqlValues(definition, request.selection()));
                    var result = statement.executeQuery()) {
                result.next();
                BigDecimal count = result.getBigDecimal(1);
                if (count.signum() > 0) {
                    found.add(new FigureResult.Missing(
                            each.code(), null, FigureResult.number(count), FigureResult.number(null)));
                }
            }
        }
        return found;
    }

    private String policy(FigureDefinition definition, boolean unsuppressed) {
        if (!definition.isDisclosive()) {
            return NOT_DISCLOSIVE;
        }
        return unsuppressed ? LIFTED : disclosure.policy();
    }

    private Reading compute(
            Connection connection,
            FigureDefinition definition,
            FigureRequest request,
            long position,
            String policy,
            String tag)
            throws SQLException {
        Snapshots.planForEverybody(connection);
        FigureQuery query = queries.computeIfAbsent(definition.id(), id -> new FigureQuery(definition));
        boolean controlled = policy.equals(disclosure.policy());
        long began = System.nanoTime();
        List<DataRow> rows = query.run(connection, request);
        long nanos = System.nanoTime() - began;
        if (controlled) {
            FixedRounding rounding = new FixedRounding(disclosure.base(), secret::sign);
            rows = new DisclosureControl(definition, rounding).published(rows, request.selection());
        }
        FigureTable table =
                new Presentation(definition, controlled ? disclosure.smallestBase() : 0, request.asAt()).show(rows);
        List<FigureResult.Missing> quality = new ArrayList<>(new QualityNotes(definition).of(rows));
        quality.addAll(contradicted(connection, definition, request));
        Instant knownAt = request.knownAt() != null && request.knownAt().instant() != null
                ? request.knownAt().instant()
                : Snapshots.committedAt(connection, position);
        return new Reading(
                new FigureResult(
                        definition,
                        request,
                        position,
                        knownAt,
                        table,
                        policy,
                        controlled ? disclosure.base() : 0,
                        quality,
                        tag),
                nanos);
    }
}
