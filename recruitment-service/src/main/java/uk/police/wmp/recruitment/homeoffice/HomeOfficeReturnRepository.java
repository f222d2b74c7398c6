package uk.police.wmp.recruitment.homeoffice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class HomeOfficeReturnRepository implements PanacheRepositoryBase<HomeOfficeReturn, UUID> {

    Optional<HomeOfficeReturn> ofDay(LocalDate censusOn) {
        return find("censusOn", censusOn).firstResultOptional();
    }
}
