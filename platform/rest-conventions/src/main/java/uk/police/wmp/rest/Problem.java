package uk.police.wmp.rest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A failure that a caller is told about, as {@code application/problem+json} (RFC 9457). Its slug is permanent: clients
 * switch on {@code type}, which is {@code /problems/{slug}}.
 */
public class Problem extends RuntimeException {

    private final int status;
    private final String slug;
    private final String title;
    private final Map<String, Object> members = new LinkedHashMap<>();
    private Duration retryAfter;

    public Problem(int status, String slug, String title, String detail) {
        super(detail);
        this.status = status;
        this.slug = slug;
        this.title = title;
    }

    /** Adds an extension member, such as the steps that a state allows. */
    public final Problem with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Says, in {@code Retry-After}, when it is worth asking again. */
    public final Problem retryAfter(Duration wait) {
        retryAfter = wait;
        return this;
    }

    public int status() {
        return status;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return getMessage();
    }

    public Map<String, Object> members() {
        return members;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
