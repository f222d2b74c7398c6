package uk.police.wmp.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedSqlTest {

    @Test
    void namesAreFoundAndNothingElseIs() {
        NamedSql sql = NamedSql.of("""
                select ':not_this' || "col:umn", x::date -- :nor_this
                  from t /* nor :this */ where a = :as_at and b <= :as_at::date and c = any (:codes)
                """);
        assertThat(sql.names()).containsExactly("as_at", "as_at", "codes");
    }
}
