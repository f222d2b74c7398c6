package uk.police.wmp.rest.reading;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the body of a PATCH; what its members mean waits for the record that it is applied to. */
@Provider
@Consumes("application/merge-patch+json")
public class MergePatchBodyReader implements MessageBodyReader<MergePatch> {

    private final RequestReader reader;
    private final long mostBytes;

    @Inject
    MergePatchBodyReader(
            RequestReader reader,
            @ConfigProperty(name = "requests.max-body-bytes", defaultValue = "1048576") long mostBytes) {
        this.reader = reader;
        this.mostBytes = mostBytes;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == MergePatch.class;
    }

    @Override
    public MergePatch readFrom(
            Class<MergePatch> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return reader.patch(LimitedBody.of(body, headers, mostBytes));
    }
}
