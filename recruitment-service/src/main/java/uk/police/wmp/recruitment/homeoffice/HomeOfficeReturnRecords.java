package uk.police.wmp.recruitment.homeoffice;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import uk.police.wmp.history.TrackedRecord;

/** How the changes of returns are told. They don't come in bulk: each is submitted, by its own step. */
final class HomeOfficeReturnRecords {

    private HomeOfficeReturnRecords() {}

    @Produces
    @Singleton
    static TrackedRecord tracked() {
        return new TrackedRecord("home_office_return", "home-office-returns", "recruitment:read");
    }
}
