package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OptionsTest {

    private static final Path REPOSITORY = Path.of("/repository");

    @Test
    void theDataIsInTheRepositoryUnlessAnotherPlaceIsGivenAsSeenFromWhereItWasGiven() {
        assertThat(parse().data()).isEqualTo(Path.of("/repository/.local"));
        assertThat(parse("--data", "here").data()).isEqualTo(Path.of("/called/from/here"));
        assertThat(parse("--data", "/there").data()).isEqualTo(Path.of("/there"));
    }

    @Test
    void aTokenIsAskedForWithItsPermissions() {
        Options options = parse("--data", "/there", "token", "figures:read", "audit:read", "--subject", "analyst-1");

        assertThat(options.token()).containsExactly("figures:read", "audit:read");
        assertThat(options.subject()).isEqualTo("analyst-1");
        assertThat(parse("--empty").token()).isNull();
    }

    @Test
    void whatItDoesNotKnowIsSaidTogetherWithWhatItDoes() {
        assertThatThrownBy(() -> parse("--emty"))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("--emty");
        assertThatThrownBy(() -> parse("figures:read")).hasMessageContaining("token SCOPE");
        assertThatThrownBy(() -> parse("--data")).hasMessageContaining("--data needs a value");
        assertThatThrownBy(() -> parse("help")).hasMessageContaining("--empty");
    }

    @Test
    void aPermissionThatDoesNotExistIsSaidAtOnce() {
        assertThatThrownBy(() ->
                        LocalPermissions.named(parse("token", "figure:read").token()))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("no permission figure:read")
                .hasMessageContaining("figures:read");
        assertThatThrownBy(() -> LocalPermissions.named(parse("token").token()))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("Which permissions");
        assertThat(LocalPermissions.named(parse("token", "all").token())).hasSize(40);
    }

    private static Options parse(String... arguments) {
        return Options.parse(arguments, REPOSITORY, Path.of("/called/from"));
    }
}
