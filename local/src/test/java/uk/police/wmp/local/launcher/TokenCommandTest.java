package uk.police.wmp.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.police.wmp.identity.LocalIssuer;
import uk.police.wmp.identity.SigningKey;
import uk.police.wmp.identity.Token;

class TokenCommandTest {

    @TempDir
    private Path data;

    @Test
    void signsWithTheKeyThatTheRunningIssuerPublishes() throws Exception {
        SigningKey key = SigningKey.generate();
        key.writeTo(DataDirectory.signingKey(data));
        try (LocalIssuer issuer = LocalIssuer.start(key, 0, List.of())) {
            runningAs(RunningProcess.of(ProcessHandle.current()), issuer.issuer());

            JwtClaims claims = new JwtConsumerBuilder()
                    .setExpectedIssuer(issuer.issuer())
                    .setExpectedAudience(Token.AUDIENCE)
                    .setVerificationKey(new HttpsJwks(issuer.jwksUrl())
                            .getJsonWebKeys()
                            .getFirst()
                            .getKey())
                    .build()
                    .processToClaims(TokenCommand.token(options("w-1", "figures:read", "recruitment:read")));

            assertThat(claims.getStringClaimValue("scope")).isEqualTo("figures:read recruitment:read");
            assertThat(claims.getStringClaimValue("worker_id")).isEqualTo("w-1");
            assertThat(claims.getSubject()).isEqualTo("somebody");
        }
    }

    @Test
    void saysSoWhenNothingRunsOrWhatRanWasKilled() throws IOException {
        assertNothingRuns();

        RunningProcess self = RunningProcess.of(ProcessHandle.current());
        SigningKey.generate().writeTo(DataDirectory.signingKey(data));
        runningAs(new RunningProcess(self.number(), self.started().minusSeconds(1)), "http://localhost:1");
        assertNothingRuns(); // the number is that of a running process by now, but of another one

        runningAs(new RunningProcess(Integer.MAX_VALUE, Instant.EPOCH), "http://localhost:1");
        assertNothingRuns();
    }

    private void assertNothingRuns() {
        assertThatThrownBy(() -> TokenCommand.token(options(null, "figures:read")))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining("Nothing is running here");
    }

    private void runningAs(RunningProcess launcher, String issuer) throws IOException {
        new Running(launcher, issuer, "http://localhost:8080").writeTo(DataDirectory.running(data));
    }

    private Options options(String workerId, String... permissions) {
        return new Options(data, false, List.of(permissions), "somebody", workerId);
    }
}
