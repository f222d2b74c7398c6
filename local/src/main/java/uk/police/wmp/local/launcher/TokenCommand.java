package uk.police.wmp.local.launcher;

import java.io.IOException;
import java.time.Duration;
import uk.police.wmp.identity.SigningKey;
import uk.police.wmp.identity.Token;

/** {@code ./start token figures:read}: a token that the applications of this machine's {@code ./start} accept, and no others. */
final class TokenCommand {

    private static final Duration WORKING_DAY = Duration.ofHours(12);

    private TokenCommand() {}

    static String token(Options options) throws IOException {
        String[] permissions = LocalPermissions.named(options.token());
        Running running = Running.find(DataDirectory.running(options.data()))
                .orElseThrow(() ->
                        new PlainFailure("Nothing is running here, so no token would be accepted. ./start starts it."));
        return Token.of(running.issuer(), permissions)
                .withSubject(options.subject())
                .withWorkerId(options.workerId())
                .withLifetime(WORKING_DAY)
                .signedWith(SigningKey.readFrom(DataDirectory.signingKey(options.data())));
    }
}
