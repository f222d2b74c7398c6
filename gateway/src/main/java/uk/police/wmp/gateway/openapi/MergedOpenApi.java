package uk.police.wmp.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The committed document, as it was packaged. */
@Singleton
class MergedOpenApi {

    private static final String RESOURCE = "/openapi/openapi.yaml";

    private final byte[] yaml;
    private final byte[] json;

    MergedOpenApi(ObjectMapper mapper) {
        try (InputStream packaged = MergedOpenApi.class.getResourceAsStream(RESOURCE)) {
            if (packaged == null) {
                throw new IllegalStateException("This gateway was packaged without " + RESOURCE);
            }
            this.yaml = packaged.readAllBytes();
            this.json = mapper.writeValueAsBytes(new YAMLMapper().readTree(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The packaged OpenAPI document can't be read", unreadable);
        }
    }

    byte[] yaml() {
        return yaml.clone();
    }

    byte[] json() {
        return json.clone();
    }
}
