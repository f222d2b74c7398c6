package uk.police.wmp.identity;

import java.time.Duration;
import java.time.Instant;

/** Tokens for tests that run with {@link LocalIdentity}: good ones, and one of each kind that must be refused. */
public final class TestTokens {

    private TestTokens() {}

    /** Good, with these permissions. */
    public static String token(String... scopes) {
        return sign(of(scopes));
    }

    /** Good, for this person. */
    public static String tokenFor(String subject, String... scopes) {
        return sign(of(scopes).withSubject(subject));
    }

    /** Good, for the worker whose record it may read as their own. */
    public static String tokenOfWorker(String workerId, String... scopes) {
        return sign(of(scopes).withSubject("worker-" + workerId).withWorkerId(workerId));
    }

    /** To be changed before it is signed: {@code TestTokens.sign(TestTokens.of("figures:read").withClient("hr-sync"))}. */
    public static Token of(String... scopes) {
        return Token.of(TestIssuer.ofThisJvm().issuer(), scopes);
    }

    public static String sign(Token token) {
        return token.signedWith(TestIssuer.ofThisJvm().key());
    }

    /** Good until two hours ago. */
    public static String expired(String... scopes) {
        return sign(of(scopes).issuedAt(Instant.now().minus(Duration.ofHours(3))));
    }

    public static String fromAnotherIssuer(String... scopes) {
        return sign(of(scopes).withIssuer("https://identity.example.org"));
    }

    public static String forAnotherAudience(String... scopes) {
        return sign(of(scopes).withAudience("another-system"));
    }

    /** {@code alg: none}. */
    public static String unsigned(String... scopes) {
        return of(scopes).unsigned();
    }

    /** Everything as it should be, the key's id included, but for the key. */
    public static String signedByAnotherKey(String... scopes) {
        return of(scopes).signedWith(SigningKey.posingAs(TestIssuer.ofThisJvm().key()));
    }

    /** As it should be, but signed by a key, and naming it, that the issuer never published. */
    public static String signedByAnUnknownKey(String... scopes) {
        return of(scopes).signedWith(SigningKey.generate());
    }

    /** HS256, with the published key as the secret. */
    public static String signedWithThePublicKeyAsSecret(String... scopes) {
        return of(scopes).signedWithThePublicKeyAsSecret(TestIssuer.ofThisJvm().key());
    }
}
