package uk.police.wmp.imports;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a service would declare. */
class SampleRecords {

    record RecordStation(
            @NotBlank String externalId, @NotBlank String name, String parentExternalId) {}

    record RecordKeeper(@NotBlank String externalId) {}

    record RecordStay(
            @NotBlank String externalId,
            @NotBlank String keeperExternalId,
            @NotNull LocalDate validFrom,
            LocalDate validTo) {}

    record RecordEntry(
            @NotBlank String bookExternalId,
            @NotNull Integer lineNumber,
            @NotNull BigDecimal amount) {}

    @Produces
    @Singleton
    BulkRecord<RecordStation> stations() {
        return BulkRecord.of("stations", RecordStation.class)
                .into("station")
                .reference("parentExternalId", "station", "parent_id");
    }

    @Produces
    @Singleton
    BulkRecord<RecordKeeper> keepers() {
        return BulkRecord.of("keepers", RecordKeeper.class).into("keeper").permission("safeguarding:write");
    }

    @Produces
    @Singleton
    BulkRecord<RecordSpell> spells() {
        return BulkRecord.of("spells", RecordSpell.class)
                .into("spell")
                .reference("keeperExternalId", "keeper", "keeper_id")
                .recordedElsewhere("note", "select n.note from public.spell_note n where n.spell_id = t.id")
                .noOverlap("keeper_id", "started_on", "ended_on")
                .check("""
                        select s.row_number, 'startedOn', 'must not be before the force was founded'
                          from staged s where s.started_on < date '1974-04-01'""")
                .alsoApply("""
                        select s.row_number from staged s left join public.spell_note n on n.spell_id = s.id
                         where n.note is distinct from s.note""", """
                        merge into public.spell_note n using applied s on n.spell_id = s.id
                        when matched and s.note is null then delete
                        when matched then update set note = s.note
                        when not matched and s.note is not null then insert (spell_id, note) values (s.id, s.note)""");
    }

    @Produces
    @Singleton
    BulkRecord<RecordStay> stays() {
        return BulkRecord.of("stays", RecordStay.class)
                .into("stay")
                .reference("keeperExternalId", "keeper", "keeper_id")
                .noOverlap("keeper_id", "valid_from", "valid_to");
    }

    @Produces
    @Singleton
    BulkRecord<RecordEntry> entries() {
        return BulkRecord.of("entries", RecordEntry.class)
                .into("entry_line")
                .identifiedBy("bookExternalId", "lineNumber")
                .recordedElsewhere(
                        "bookExternalId", "select b.external_id from public.entry_book b where b.id = t.entry_book_id")
                .computed(
                        "entry_book_id",
                        "(select b.id from public.entry_book b where b.external_id = s.book_external_id)")
                .together("bookExternalId")
                .appendOnly()
                .before("""
                        insert into public.entry_book (external_id)
                        select distinct book_external_id from applied
                        on conflict (external_id) do nothing""");
    }
}
