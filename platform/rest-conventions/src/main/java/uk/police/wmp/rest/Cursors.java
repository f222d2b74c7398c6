package uk.police.wmp.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/**
 * Opaque cursors: where the page before ended, bound to the list, its filters and its order, and signed, so that a forged
 * one or one of another list is refused. The key is in the database: every replica accepts what another one gave.
 */
@ApplicationScoped
public class Cursors {

    private static final int SIGNATURE_BYTES = 16;

    private final ObjectMapper json;
    private final ServiceSecret secret;

    Cursors(ObjectMapper json, ServiceSecret secret) {
        this.json = json;
        this.secret = secret;
    }

    /** A cursor for the list that {@code scope} describes, after these values of its sort keys. */
    public String write(String scope, Object... last) {
        try {
            byte[] payload = json.writeValueAsBytes(last);
            byte[] signature = sign(scope, payload);
            byte[] whole = Arrays.copyOf(signature, SIGNATURE_BYTES + payload.length);
            System.arraycopy(payload, 0, whole, SIGNATURE_BYTES, payload.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The values that {@link #write} was given for the same scope; any other cursor is a 400. */
    public JsonNode read(String scope, String cursor) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(cursor);
            if (whole.length > SIGNATURE_BYTES) {
                byte[] payload = Arrays.copyOfRange(whole, SIGNATURE_BYTES, whole.length);
                byte[] signature = Arrays.copyOf(whole, SIGNATURE_BYTES);
                if (MessageDigest.isEqual(signature, sign(scope, payload))) {
                    return json.readTree(new String(payload, StandardCharsets.UTF_8));
                }
            }
        } catch (IllegalArgumentException | JsonProcessingException notACursor) {
            throw refused();
        }
        throw refused();
    }

    private static InvalidRequest refused() {
        return new InvalidRequest("after", "is not a cursor that this list gave for these filters and this order");
    }

    private byte[] sign(String scope, byte[] payload) {
        return Arrays.copyOf(secret.sign(scope, payload), SIGNATURE_BYTES);
    }
}
