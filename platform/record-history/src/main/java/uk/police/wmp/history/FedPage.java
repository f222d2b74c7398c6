package uk.police.wmp.history;

import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A page of a source's feed.
 *
 * @param position the source's last transaction when the page was read
 * @param committedAt when that one committed; null where the source doesn't say, as of a version before
 * @param afterCommittedAt the same of the transaction that the page comes after
 */
record FedPage(List<Change> changes, long position, Instant committedAt, Instant afterCommittedAt) {

    private static final int LIMIT = 1000;

    /** @param after null for the start */
    static FedPage fetch(SourceFeed feed, String after, List<String> recordTypes) {
        try (RestResponse<List<Change>> page = feed.changes(LIMIT, after, recordTypes)) {
            String last = page.getHeaderString(ChangeResource.POSITION_HEADER);
            if (last == null) {
                throw new IllegalStateException("its feed doesn't say how far it goes");
            }
            return new FedPage(
                    page.getEntity(),
                    Long.parseLong(last),
                    time(page, ChangeResource.POSITION_TIME_HEADER),
                    time(page, ChangeResource.AFTER_TIME_HEADER));
        }
    }

    private static Instant time(RestResponse<?> page, String header) {
        String said = page.getHeaderString(header);
        return said == null ? null : Instant.parse(said);
    }

    boolean isFull() {
        return changes.size() == LIMIT;
    }

    /** Where to go on: after the last change, or, of a page that isn't full, after all that there was. */
    FeedCursor next() {
        Change last = changes.isEmpty() ? null : changes.getLast();
        if (isFull()) {
            return new FeedCursor(last.id(), last.time().toInstant());
        }
        return last != null && last.position() > position
                ? new FeedCursor(Long.toString(last.position()), last.time().toInstant())
                : new FeedCursor(Long.toString(position), committedAt);
    }
}
