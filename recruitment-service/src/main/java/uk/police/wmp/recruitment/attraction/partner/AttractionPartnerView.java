package uk.police.wmp.recruitment.attraction.partner;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.LocalDate;
import java.util.UUID;
import uk.police.wmp.rest.RecordView;

/** An attraction partner. */
@RegisterForReflection
public record AttractionPartnerView(
        UUID id, long version, String externalId, String name, String kind, LocalDate sinceOn, LocalDate untilOn)
        implements RecordView {}
