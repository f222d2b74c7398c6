package uk.police.wmp.recruitment.fairness.publication;

import java.time.LocalDate;
import java.util.List;

/** Where a publication stands. */
enum PublicationState {
    DUE,
    PUBLISHED,
    TAKEN_DOWN;

    static PublicationState of(LocalDate publishedOn, LocalDate takenDownOn) {
        return takenDownOn != null ? TAKEN_DOWN : publishedOn != null ? PUBLISHED : DUE;
    }

    List<String> steps() {
        return switch (this) {
            case DUE -> List.of("POST /v1/publications/{id}/publish");
            case PUBLISHED -> List.of("POST /v1/publications/{id}/take-down");
            case TAKEN_DOWN -> List.of();
        };
    }
}
