package uk.police.wmp.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

/**
 * Any file of periods, over any that are recorded: a dry run says what the import does; ATOMIC takes a file exactly when its end
 * state holds; what PARTIAL leaves holds, refuses nothing that nobody disputes, and leaves what it refuses as it was.
 */
@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class AnyPeriodsTest {

    private static final String HEADER = "externalId,keeperExternalId,validFrom,validTo";
    private static final LocalDate DAY_0 = LocalDate.of(2022, 1, 1);
    private static final String NOBODY = "K9";
    private static final int FILES = 40;

    @Inject
    RecordedRows recorded;

    /** @param to the last day, or null */
    record Stay(String id, String keeper, int from, Integer to) {

        boolean meets(Stay other) {
            return !id.equals(other.id)
                    && keeper.equals(other.keeper)
                    && from <= (other.to == null ? Integer.MAX_VALUE : other.to)
                    && other.from <= (to == null ? Integer.MAX_VALUE : to);
        }

        String row() {
            return id + ',' + keeper + ',' + DAY_0.plusDays(from) + ',' + (to == null ? "" : DAY_0.plusDays(to));
        }
    }

    record Case(List<Stay> before, List<Stay> file) {}

    @Test
    void theEndStateDecides() {
        JqwikSession.run(() -> cases().sampleStream().limit(FILES).forEach(this::check));
    }

    private static Arbitrary<Case> cases() {
        return Combinators.combine(stays(List.of("K1", "K2")), stays(List.of("K1", "K1", "K2", "K2", NOBODY)))
                .as((before, file) -> new Case(holding(before), file));
    }

    /** With each id once. */
    private static Arbitrary<List<Stay>> stays(List<String> keepers) {
        Arbitrary<Stay> stay = Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D", "E", "F"),
                        Arbitraries.of(keepers),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 5).injectNull(0.2))
                .as((id, keeper, from, days) -> new Stay(id, keeper, from, days == null ? null : from + days));
        return stay.list().ofMinSize(1).ofMaxSize(6).map(all -> {
            Map<String, Stay> byId = new TreeMap<>();
            all.forEach(one -> byId.put(one.id(), one));
            return List.copyOf(byId.values());
        });
    }

    /** As many of them as can be recorded together. */
    private static List<Stay> holding(List<Stay> stays) {
        List<Stay> kept = new ArrayList<>();
        stays.stream().filter(stay -> kept.stream().noneMatch(stay::meets)).forEach(kept::add);
        return kept;
    }

    private void check(Case given) {
        String[] file = Stream.concat(Stream.of(HEADER), given.file().stream().map(Stay::row))
                .toArray(String[]::new);
        Map<String, Stay> end = new HashMap<>(byId(given.before()));
        end.putAll(byId(given.file()));
        boolean holds = holds(end.values())
                && end.values().stream().noneMatch(stay -> stay.keeper().equals(NOBODY));

        record(given.before());
        Sent dry = Sent.csv("stays", Map.of("dryRun", "true"), file).status(201);
        Sent atomic = Sent.csv("stays", file).status(holds ? 201 : 422);
        assertThat(atomic.errors()).as("%s", given).isEqualTo(dry.errors());
        assertThat(atomic.errors().isEmpty()).isEqualTo(holds);
        assertThat(recorded()).as("%s", given).isEqualTo(rows(holds ? end.values() : given.before()));
        if (holds) {
            assertThat(atomic.counts()).as("%s", given).isEqualTo(dry.counts());
        }

        record(given.before());
        dry = Sent.csv("stays", Map.of("dryRun", "true", "mode", "PARTIAL"), file)
                .status(201);
        Sent partial = Sent.csv("stays", Map.of("mode", "PARTIAL"), file).status(201);
        assertThat(partial.errors()).as("%s", given).isEqualTo(dry.errors());
        assertThat(partial.counts()).as("%s", given).isEqualTo(dry.counts());
        Set<String> refused = Set.copyOf(partial.refused());
        Map<String, Stay> left = new HashMap<>(byId(given.before()));
        given.file().stream().filter(stay -> !refused.contains(stay.id())).forEach(stay -> left.put(stay.id(), stay));
        assertThat(recorded()).as("%s", given).isEqualTo(rows(left.values()));
        assertThat(holds(left.values())).as("%s", given).isTrue();
        assertThat(given.file().stream()
                        .filter(stay -> isUndisputed(stay, given))
                        .map(Stay::id))
                .as("%s", given)
                .noneMatch(refused::contains);
    }

    /** Nothing else in the file or in what is recorded wants its days, nor has the days that it leaves. */
    private static boolean isUndisputed(Stay stay, Case given) {
        Stay before = byId(given.before()).getOrDefault(stay.id(), stay);
        return !stay.keeper().equals(NOBODY)
                && Stream.concat(given.before().stream(), given.file().stream())
                        .noneMatch(other -> other.meets(stay) || other.meets(before))
                && given.file().stream().noneMatch(other -> other.keeper().equals(NOBODY));
    }

    private static boolean holds(Collection<Stay> stays) {
        return stays.stream().noneMatch(one -> stays.stream().anyMatch(one::meets));
    }

    private static Map<String, Stay> byId(List<Stay> stays) {
        return stays.stream().collect(Collectors.toMap(Stay::id, stay -> stay));
    }

    private static List<String> rows(Collection<Stay> stays) {
        return stays.stream().map(Stay::row).sorted().toList();
    }

    private void record(List<Stay> stays) {
        recorded.clear();
        stays.forEach(stay -> recorded.execute("""
                insert into stay (external_id, keeper_id, valid_from, valid_to)
                select '%s', id, date '%s' + %d, date '%s' + %s from keeper where external_id = '%s'""".formatted(
                stay.id(), DAY_0, stay.from(), DAY_0, stay.to() == null ? "null::integer" : stay.to(), stay.keeper())));
    }

    private List<String> recorded() {
        return recorded.query("""
                select concat_ws(',', s.external_id, k.external_id, valid_from, coalesce(valid_to::text, ''))
                  from stay s join keeper k on k.id = s.keeper_id order by 1""");
    }
}
