package uk.police.wmp.history;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** What every recorded thing has: an id of ours, a version, and the id by which the system that sent it knows it. */
@MappedSuperclass
public abstract class RecordedEntity {

    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    protected UUID id;

    @Version
    protected long version;

    protected String externalId;

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String externalId() {
        return externalId;
    }
}
