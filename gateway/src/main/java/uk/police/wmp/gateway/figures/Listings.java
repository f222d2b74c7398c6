package uk.police.wmp.gateway.figures;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.police.wmp.gateway.upstream.ServiceReads;

/** The figures and the code lists of all services. */
@Singleton
class Listings {

    private final Listing figures;
    private final Listing codes;

    Listings(
            ServiceReads services,
            ObjectMapper mapper,
            @ConfigProperty(name = "gateway.catalogue.deadline") Duration limit) {
        this.figures = new Listing(services, mapper, "/v1/figures", "items", limit);
        this.codes = new Listing(services, mapper, "/v1/codes", "lists", limit);
    }

    Listing figures() {
        return figures;
    }

    Listing codes() {
        return codes;
    }
}
