package uk.police.wmp.gateway.upstream;

import java.nio.charset.StandardCharsets;

/** What a service answered to one of the gateway's own reads. */
public record Answer(int status, String contentType, byte[] body) {

    public boolean successful() {
        return status == 200;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
