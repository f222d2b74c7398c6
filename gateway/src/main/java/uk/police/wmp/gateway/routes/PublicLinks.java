package uk.police.wmp.gateway.routes;

import io.vertx.core.MultiMap;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the addresses in a service's headers into the gateway's: {@code Location: http://recruitment:8081/v1/workers/7} and
 * {@code Link: </v1/workers?after=x>; rel="next"} become {@code /recruitment/v1/workers…}. Other origins stay as they are.
 */
final class PublicLinks {

    private static final List<String> SINGLE = List.of("Location", "Content-Location");
    private static final Pattern TARGET = Pattern.compile("<([^>]*)>");

    private final URI service;
    private final String prefix;

    /** @param prefix what stands before the service's own path at the gateway; empty where both are the same */
    PublicLinks(URI service, String prefix) {
        this.service = service;
        this.prefix = prefix;
    }

    void rewrite(MultiMap headers) {
        for (String name : SINGLE) {
            String target = headers.get(name);
            if (target != null) {
                headers.set(name, at(target));
            }
        }
        List<String> links = headers.getAll("Link");
        if (!links.isEmpty()) {
            headers.set("Link", links.stream().map(this::inLink).toList());
        }
    }

    private String inLink(String link) {
        return TARGET.matcher(link).replaceAll(found -> Matcher.quoteReplacement("<" + at(found.group(1)) + ">"));
    }

    private String at(String target) {
        String origin = service.getScheme() + "://" + service.getRawAuthority();
        String path = target.startsWith(origin + "/") ? target.substring(origin.length()) : target;
        boolean ours = path.startsWith("/v1/"); // what has the prefix already was made for the gateway
        return ours ? prefix + path : target;
    }
}
