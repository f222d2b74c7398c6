package uk.police.wmp.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.TestTokens;

/**
 * Asks the running application for every operation in its OpenAPI document, with the right permission, every other one, none,
 * and each kind of token that must be refused:
 *
 * <pre>{@code
 * @QuarkusTest
 * @QuarkusTestResource(FreshDatabase.class)
 * @QuarkusTestResource(LocalIdentity.class)
 * class EndpointGuardTest extends EveryEndpointIsGuarded {}
 * }</pre>
 */
public abstract class EveryEndpointIsGuarded {

    private static final Map<String, Function<String[], String>> BAD_TOKENS = Map.of(
            "no token", scopes -> null,
            "a malformed token", scopes -> "not.a.token",
            "a token of three parts that say nothing", scopes -> "e30.e30.e30",
            "an expired token", TestTokens::expired,
            "a token of another issuer", TestTokens::fromAnotherIssuer,
            "a token for another audience", TestTokens::forAnotherAudience,
            "an unsigned token (alg: none)", TestTokens::unsigned,
            "a token signed by another key", TestTokens::signedByAnotherKey,
            "a token signed by a key that nobody knows", TestTokens::signedByAnUnknownKey,
            "a token signed with the public key as secret", TestTokens::signedWithThePublicKeyAsSecret);

    private RunningApplication application;
    private ApiDocument document;
    private List<String> faults;

    /** Where the document of this application's own operations is served. */
    protected String openApi() {
        return "/openapi";
    }

    @BeforeEach
    void readTheDocument() {
        application = new RunningApplication();
        document = ApiDocument.parse(application.get(openApi() + "?format=json"));
        faults = new ArrayList<>();
        assertThat(document.operations()).as("operations in " + openApi()).isNotEmpty();
    }

    @Test
    void refusesTokensThatAreNotGood() {
        BAD_TOKENS.forEach((kind, token) -> {
            Map<List<String>, String> minted = new HashMap<>();
            for (Operation operation : document.operations()) {
                if (operation.secured()) {
                    String sent = minted.computeIfAbsent(
                            operation.scopes(), scopes -> token.apply(scopes.toArray(String[]::new)));
                    expect(operation, kind, application.call(operation, sent), 401);
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void refusesWhoeverHasEveryOtherPermissionAndNamesTheMissingOne() {
        for (Operation operation : document.operations()) {
            if (!operation.scopes().isEmpty()) {
                SortedSet<String> others = everyPermission();
                operation.scopes().forEach(others::remove);
                HttpResponse<String> response =
                        application.call(operation, TestTokens.token(others.toArray(String[]::new)));
                expect(operation, "every permission but " + operation.scopes(), response, 403);
                if (operation.scopes().stream().noneMatch(response.body()::contains)) {
                    faults.add(
                            operation + " doesn't say that " + operation.scopes() + " is missing: " + response.body());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void letsInWhoeverHasOneOfThePermissions() {
        for (Operation operation : document.operations()) {
            for (String scope : operation.scopes().isEmpty() ? List.of("") : operation.scopes()) {
                String token = TestTokens.token(scope.isEmpty() ? new String[0] : new String[] {scope});
                HttpResponse<String> response = application.call(operation, operation.secured() ? token : null);
                int status = response.statusCode();
                if (status == 401 || status == 403 || status >= 500) {
                    faults.add(operation + " with " + scope + " answers " + status + ": " + response.body());
                }
                ProblemAnswer.fault(response)
                        .or(() -> operation.undeclared(status))
                        .ifPresent(fault -> faults.add(operation + " with " + scope + " " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void operationsHaveIdsOfTheirOwn() {
        assertThat(document.operations())
                .extracting(Operation::id)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    /** A permission that only shows more, such as a reason of absence, stands in the table too, and somewhere in the document. */
    @Test
    void theReadmeListsEveryPermissionAndNoOther() {
        SortedSet<String> listed = PermissionTable.ofThisModule();
        assertThat(listed).as("permissions in README.md").containsAll(document.permissions());
        assertThat(listed).as("permissions in README.md").allMatch(document::mentions);
    }

    /** Whatever a row of an import guesses of what its sender may not read, the answer is the same. */
    @Test
    void noImportTellsWhatItsSenderMayNotRead() {
        if (imports()) {
            assertThat(new ConfidentialImports(application, everyPermission()).faults())
                    .isEmpty();
        }
    }

    /** Rows of imports, of which each type with something confidential has one that says all of it; in the order of loading. */
    protected List<PlantedRecord> planted() {
        return List.of();
    }

    /** Types whose confidential components a PATCH writes for callers who may not read them. */
    protected Set<String> writtenBlindly() {
        return Set.of();
    }

    @Test
    void noOtherPermissionShowsWhatIsConfidential() {
        if (imports()) {
            ConfidentialWalk walk = new ConfidentialWalk(application, document, everyPermission());
            assertThat(walk.faults(planted(), writtenBlindly())).isEmpty();
        }
    }

    /** A row of a figure leads to records: whoever follows it learns of each what the row says. */
    @Test
    void noFigureLeadsToWhatItsReaderMayNotKnow() {
        if (imports()) {
            assertThat(ConfidentialFigures.faults()).isEmpty();
        }
    }

    /** Who has done it, and who has not: each number says whom, or is no count. */
    @Test
    void everyCountOfAFigureLeadsToWhatItCounted() {
        if (imports()) {
            String everything = TestTokens.token(everyPermission().toArray(String[]::new));
            assertThat(new CountsLeadToRecords(application, everything).faults())
                    .isEmpty();
        }
    }

    private boolean imports() {
        return document.operations().stream()
                .anyMatch(operation -> operation.id().equals("importRecords"));
    }

    private SortedSet<String> everyPermission() {
        SortedSet<String> all = new TreeSet<>(PermissionTable.ofThisModule());
        all.addAll(document.permissions());
        return all;
    }

    private void expect(Operation operation, String caller, HttpResponse<String> response, int status) {
        if (response.statusCode() != status) {
            faults.add(operation + " with " + caller + " answers " + response.statusCode() + ", not " + status);
        } else {
            ProblemAnswer.fault(response).ifPresent(fault -> faults.add(operation + " with " + caller + " " + fault));
        }
        if (status == 401 && response.headers().firstValue("WWW-Authenticate").isEmpty()) {
            faults.add(operation + " with " + caller + " doesn't say WWW-Authenticate");
        }
    }
}
