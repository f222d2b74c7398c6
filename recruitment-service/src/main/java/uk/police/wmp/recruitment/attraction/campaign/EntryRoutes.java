package uk.police.wmp.recruitment.attraction.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import uk.police.wmp.rest.Code;
import uk.police.wmp.rest.CodeLists;

/** What entry routes ask, by the day: their own dates, and the dated criteria that each needs. */
@ApplicationScoped
public class EntryRoutes {

    private static final String EVERY_ROUTE = "EVERY_ROUTE";
    private static final String DEGREE = "DEGREE";

    private final CodeLists codes;

    EntryRoutes(CodeLists codes) {
        this.codes = codes;
    }

    /** Whether somebody may enter by it on this day. */
    public boolean isOpen(String route, LocalDate on) {
        return codes.find("entry-route", route)
                .filter(code -> code.isValidOn(on))
                .isPresent();
    }

    /** Whether nobody will ever enter by it again. One that opens later can be applied for before. */
    public boolean hasClosed(String route, LocalDate by) {
        return codes.find("entry-route", route)
                .filter(code -> code.validTo() != null && code.validTo().isBefore(by))
                .isPresent();
    }

    public boolean needsDegree(String route, LocalDate on) {
        return criteria(route, on).stream()
                .anyMatch(criterion -> criterion.code().equals(DEGREE));
    }

    /** The criteria of the code list {@code eligibility-criterion} that are asked on this day. */
    public List<Code> criteria(String route, LocalDate on) {
        return codes.list("eligibility-criterion").stream()
                .filter(criterion -> criterion.isValidOn(on))
                .filter(criterion -> criterion.groups().contains(EVERY_ROUTE)
                        || criterion.groups().contains(route))
                .toList();
    }
}
