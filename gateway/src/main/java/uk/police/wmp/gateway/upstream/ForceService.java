package uk.police.wmp.gateway.upstream;

import java.util.Arrays;
import java.util.Optional;

/** The services behind the gateway, in the order in which their figures and code lists are listed. */
public enum ForceService {
    RECRUITMENT("recruitment", "Recruitment"),
    WELLBEING("wellbeing", "Wellbeing"),
    VOLUNTEERS("volunteers", "Volunteers"),
    CHANGE_PORTFOLIO("change-portfolio", "Change portfolio");

    private final String id;
    private final String displayName;

    ForceService(String id, String displayName) {
        this.id = id;
        this.displayName = displayName;
    }

    /** As it stands in addresses: {@code /change-portfolio/v1/projects}. */
    public String id() {
        return id;
    }

    /** What stands before the service's own paths at the gateway: {@code /change-portfolio}. */
    public String prefix() {
        return "/" + id;
    }

    public String displayName() {
        return displayName;
    }

    public static Optional<ForceService> withId(String id) {
        return Arrays.stream(values()).filter(service -> service.id.equals(id)).findFirst();
    }
}
