package uk.police.wmp.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;

/**
 * What a token is to say. Each {@code with…} gives a changed copy:
 * {@code Token.of(issuer, "figures:read").withSubject("analyst-1").signedWith(key)}.
 */
public record Token(
        String issuer,
        String audience,
        String subject,
        String client,
        String workerId,
        List<String> scopes,
        Instant issuedAt,
        Duration lifetime,
        Map<String, Object> furtherClaims) {

    /** The audience that the applications expect unless they are configured otherwise. */
    public static final String AUDIENCE = "wmp-people";

    public static Token of(String issuer, String... scopes) {
        return new Token(
                issuer,
                AUDIENCE,
                "local-user",
                "local",
                null,
                List.of(scopes),
                Instant.now(),
                Duration.ofHours(1),
                Map.of());
    }

    public Token withIssuer(String other) {
        return new Token(other, audience, subject, client, workerId, scopes, issuedAt, lifetime, furtherClaims);
    }

    public Token withAudience(String other) {
        return new Token(issuer, other, subject, client, workerId, scopes, issuedAt, lifetime, furtherClaims);
    }

    public Token withSubject(String other) {
        return new Token(issuer, audience, other, client, workerId, scopes, issuedAt, lifetime, furtherClaims);
    }

    public Token withClient(String other) {
        return new Token(issuer, audience, subject, other, workerId, scopes, issuedAt, lifetime, furtherClaims);
    }

    public Token withWorkerId(String other) {
        return new Token(issuer, audience, subject, client, other, scopes, issuedAt, lifetime, furtherClaims);
    }

    public Token withLifetime(Duration other) {
        return new Token(issuer, audience, subject, client, workerId, scopes, issuedAt, other, furtherClaims);
    }

    public Token issuedAt(Instant other) {
        return new Token(issuer, audience, subject, client, workerId, scopes, other, lifetime, furtherClaims);
    }

    /** A claim beside those above, or instead of one of them. */
    public Token withClaim(String name, Object value) {
        Map<String, Object> more = new HashMap<>(furtherClaims);
        more.put(name, value);
        return new Token(issuer, audience, subject, client, workerId, scopes, issuedAt, lifetime, more);
    }

    public String signedWith(SigningKey key) {
        JsonWebSignature signature = signature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(key.jwk().getKeyId());
        signature.setKey(key.jwk().getPrivateKey());
        return compact(signature);
    }

    /** {@code alg: none}: what an attacker sends who hopes that nobody checks. */
    String unsigned() {
        JsonWebSignature signature = signature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.ALLOW_ONLY_NONE);
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        return compact(signature);
    }

    /** HS256 with the public key as the secret: fools a verifier that lets the token choose the algorithm. */
    String signedWithThePublicKeyAsSecret(SigningKey key) {
        JsonWebSignature signature = signature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKeyIdHeaderValue(key.jwk().getKeyId());
        signature.setKey(new HmacKey(key.publicKey().getEncoded()));
        return compact(signature);
    }

    private JsonWebSignature signature() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setSubject(subject);
        claims.setJwtId(UUID.randomUUID().toString());
        claims.setIssuedAt(NumericDate.fromSeconds(issuedAt.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(issuedAt.plus(lifetime).getEpochSecond()));
        claims.setStringClaim("azp", client);
        claims.setStringClaim("scope", String.join(" ", scopes));
        if (workerId != null) {
            claims.setStringClaim("worker_id", workerId);
        }
        furtherClaims.forEach(claims::setClaim);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        return signature;
    }

    private static String compact(JsonWebSignature signature) {
        try {
            return signature.getCompactSerialization();
        } catch (JoseException failure) {
            throw new IllegalStateException("The token can't be signed", failure);
        }
    }
}
