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

/** Every request record that a resource method takes as JSON comes through here, so that all tell every fault in one way. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RecordBodyReader implements MessageBodyReader<Record> {

    private final RequestReader reader;
    private final long mostBytes;

    @Inject
    RecordBodyReader(
            RequestReader reader,
            @ConfigProperty(name = "requests.max-body-bytes", defaultValue = "1048576") long mostBytes) {
        this.reader = reader;
        this.mostBytes = mostBytes;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return reader.read(LimitedBody.of(body, headers, mostBytes), type);
    }
}
