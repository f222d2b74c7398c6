package uk.police.wmp.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.util.Base64;

/**
 * The entity tags of records: {@code 3-Hd82kLq0s1E} is version 3 as one caller was shown it. What stands after the version depends on
 * the representation, so nobody is told that nothing has changed since somebody else's look; it is keyed, so nobody can try out what
 * another one was shown. For {@code If-Match} the version alone decides.
 */
@ApplicationScoped
class RecordTags {

    private static final int DIGEST_BYTES = 9;

    private final ObjectMapper json;
    private final ServiceSecret secret;

    RecordTags(ObjectMapper json, ServiceSecret secret) {
        this.json = json;
        this.secret = secret;
    }

    /** Without its quotes. */
    String of(Versioned shown) {
        try {
            byte[] digest = secret.sign("record-tag", json.writeValueAsBytes(shown));
            return shown.version() + "-"
                    + Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(java.util.Arrays.copyOf(digest, DIGEST_BYTES));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether it is of this version, as whoever was shown it; {@code 3} alone, as a list or the feed tells a version, is one too. */
    static boolean isOfVersion(EntityTag tag, long version) {
        String value = tag.getValue();
        int dash = value.indexOf('-');
        return !tag.isWeak() && (dash < 0 ? value : value.substring(0, dash)).equals(Long.toString(version));
    }
}
