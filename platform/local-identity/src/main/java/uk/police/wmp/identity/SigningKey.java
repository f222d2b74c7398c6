package uk.police.wmp.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** An RSA key that signs tokens (RS256). */
public final class SigningKey {

    private static final int BITS = 2048;

    private final RsaJsonWebKey key;

    private SigningKey(RsaJsonWebKey key) {
        this.key = key;
    }

    public static SigningKey generate() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
            key.setKeyId(UUID.randomUUID().toString());
            key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            key.setUse("sig");
            return new SigningKey(key);
        } catch (JoseException failure) {
            throw new IllegalStateException("This JDK can't make an RSA key", failure);
        }
    }

    /** Another key under the same id: what a forger would make. */
    static SigningKey posingAs(SigningKey other) {
        SigningKey forged = generate();
        forged.key.setKeyId(other.key.getKeyId());
        return forged;
    }

    /** Reads what {@link #writeTo} wrote. */
    public static SigningKey readFrom(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    static SigningKey parse(String privateJwk) {
        try {
            return new SigningKey((RsaJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(privateJwk));
        } catch (JoseException failure) {
            throw new IllegalArgumentException("That is not a private RSA key in JWK form", failure);
        }
    }

    /** Writes the private key where its owner alone can read it. */
    public void writeTo(Path file) throws IOException {
        Files.deleteIfExists(file);
        // created with its permissions, so that there is no moment in which others could read it
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var out = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            out.write(StandardCharsets.UTF_8.encode(privateJwk()));
        }
    }

    String privateJwk() {
        return key.toJson(OutputControlLevel.INCLUDE_PRIVATE);
    }

    /** What the applications fetch to check signatures; the public half only. */
    String publicKeySet() {
        return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    RsaJsonWebKey jwk() {
        return key;
    }

    RSAPublicKey publicKey() {
        return key.getRsaPublicKey();
    }

    @Override
    public String toString() {
        return "SigningKey[" + key.getKeyId() + "]";
    }
}
