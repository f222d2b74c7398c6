package uk.police.wmp.rest;

import jakarta.ws.rs.core.EntityTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code If-Match} or {@code If-None-Match} holds (RFC 9110, 13.1): {@code *}, or a list of entity tags, which may be weak.
 *
 * @param any whether it is {@code *}
 */
public record EntityTagList(boolean any, List<EntityTag> tags) {

    /** A member of the list, which may be empty, and what ends it. The text of a tag may have commas in it, so none is split at. */
    private static final Pattern MEMBER =
            Pattern.compile("\\s*(?:(W/)?\"([\\x21\\x23-\\x7e\\x80-\\uffff]*)\")?\\s*(?:,|$)");

    public EntityTagList {
        tags = List.copyOf(tags);
    }

    /** Empty for what isn't such a list. Lines of the same header are one list. */
    public static Optional<EntityTagList> parse(List<String> lines) {
        String text = String.join(",", lines).strip();
        if (text.equals("*")) {
            return Optional.of(new EntityTagList(true, List.of()));
        }
        List<EntityTag> tags = new ArrayList<>();
        Matcher member = MEMBER.matcher(text);
        for (int at = 0; at < text.length(); at = member.end()) {
            if (!member.region(at, text.length()).lookingAt()) {
                return Optional.empty();
            }
            if (member.group(2) != null) {
                tags.add(new EntityTag(member.group(2), member.group(1) != null));
            }
        }
        return tags.isEmpty() ? Optional.empty() : Optional.of(new EntityTagList(false, tags));
    }

    /** As {@code If-None-Match} compares: weakly. */
    public boolean names(String tag) {
        return any || tags.stream().anyMatch(each -> each.getValue().equals(tag));
    }
}
