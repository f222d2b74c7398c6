package uk.police.wmp.houserules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table rank_held;",
                "alter table employment drop column rank;",
                "alter table employment add column note text, drop column rank;",
                "ALTER TABLE employment\n  RENAME COLUMN rank TO grade;",
                "alter table employment rename to employments;",
                "alter table employment alter column rank type integer using 1;",
                "alter table employment alter rank set data type integer;",
                "alter table employment alter column rank set not null;",
                "alter table employment alter column rank drop default;",
                "alter table employment add column grade text not null;",
                "alter table employment add grade text not null;",
                "alter table employment add constraint employment_rank check (rank <> '');",
                "alter table employment add unique (rank);",
                "create unique index employment_rank on employment (rank);",
                "delete from code where list = 'rank';",
                "truncate code;",
                "revoke update on employment from public;",
                "do $$ begin alter table employment drop column rank; end $$;",
                "-- nothing reads it, somebody says\nalter table employment drop column rank;",
                "-- contracts 1.5: nothing reads it\nalter table employment drop column rank;",
                "drop function rank_of(uuid);"
            })
    void whatTheVersionBeforeNeedsStays(String sql) {
        assertThat(new MigrationRules("1.4", List.of(sql)).faults("V018__x.sql", sql))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("V018__x.sql ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table thing (id uuid primary key); alter table thing add constraint t check (id is not null);"
                        + " create unique index on thing (id); alter table thing rename to things; drop table thing;",
                "alter table employment add column grade text;",
                "alter table employment add column grade text not null default 'A';",
                "alter table employment add column graded bigint generated always as identity not null;",
                "alter table employment add column grade text, add constraint grade_known check (grade in ('A', 'B'));",
                "alter table employment add column grade text; create unique index on employment (grade);",
                "alter table employment drop constraint employment_rank;",
                "alter table employment rename constraint a to b;",
                "alter table employment alter column rank drop not null, alter column rank set default 'PC';",
                "drop index employment_rank; create index on employment (rank);",
                "insert into code values ('rank', 'it drops; drop table rank', '-- delete from code');",
                "create or replace function f() returns trigger as $f$ begin delete from x; return null; end $f$"
                        + " language plpgsql;",
                "-- contracts 1.4: every rank is in rank_held since\nalter table employment drop column rank;",
                "update code set valid_to = '2026-01-01' where list = 'rank';"
            })
    void whatItDoesNotNoticeMayCome(String sql) {
        assertThat(new MigrationRules("1.4", List.of(sql)).faults("V018__x.sql", sql))
                .isEmpty();
    }
}
