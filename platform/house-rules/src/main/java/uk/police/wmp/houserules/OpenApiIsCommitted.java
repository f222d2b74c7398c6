package uk.police.wmp.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

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
}
