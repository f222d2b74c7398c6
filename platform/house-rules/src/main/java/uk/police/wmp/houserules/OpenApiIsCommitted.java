package uk.police.wmp.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import uk.police.wmp.identity.TestTokens;

/**
 * The document that the running application serves is the one that was reviewed: {@code openapi/<application>.yaml} of the
 * module. {@code -Dopenapi.update=true} writes it anew.
 */
public abstract class OpenApiIsCommitted {

    /** Where the document of this application's own operations is served. */
    protected String openApi() {
        return "/openapi";
    }

    @Test
    void theServedDocumentIsTheCommittedOne() throws IOException {
        String name = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
        Path folder = Path.of("openapi");
        Path committed = folder.resolve(name + ".yaml");
        String served = new RunningApplication().get(openApi()).stripTrailing() + "\n";
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(folder);
            Files.writeString(committed, served);
        }
        assertThat(committed)
                .as(
                        "The API has changed. If it should have: ./mvnw -q -pl %s test -Dtest='*OpenApi*' -Dopenapi.update=true"
                                + " and commit %s",
                        name, committed)
                .exists()
                .content()
                .isEqualTo(served);
    }

    @Test
    void everyFieldIsDescribed() {
        assertThat(DocumentRules.undescribed(document())).isEmpty();
    }

    @Test
    void clientsCanUseWhatIsDescribed() {
        assertThat(DocumentRules.foreignNames(document())).isEmpty();
        assertThat(DocumentRules.untyped(document())).isEmpty();
    }

    @Test
    void requestsAreReadAsTheyAreDescribed() {
        ApiDocument document = document();
        String token = TestTokens.token(document.permissions().toArray(String[]::new));
        assertThat(new DocumentedRequests(new RunningApplication(), token).faults(document))
                .isEmpty();
    }

    @Test
    void eventsHaveTheColumnsThatAreDescribed() throws SQLException {
        ApiDocument document = document();
        if (document.schemas().has("Change")) {
            assertThat(DocumentedEvents.faults(document)).isEmpty();
        }
    }

    private ApiDocument document() {
        return ApiDocument.parse(new RunningApplication().get(openApi() + "?format=json"));
    }
}
