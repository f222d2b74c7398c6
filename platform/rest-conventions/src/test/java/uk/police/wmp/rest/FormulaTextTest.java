package uk.police.wmp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaTextTest {

    @Property(tries = 5_000)
    void whatWasExportedComesBack(@ForAll("texts") String text) {
        assertThat(FormulaText.restored(FormulaText.neutralised(text))).isEqualTo(text);
    }

    @Property(tries = 5_000)
    void nothingThatIsExportedBeginsAFormula(@ForAll("texts") String text) {
        assertThat(FormulaText.neutralised(text)).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
    }

    @Example
    void onlyWhatCouldBeTakenForAFormulaGetsAnApostrophe() {
        assertThat(FormulaText.neutralised("=HYPERLINK(\"x\")")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(FormulaText.neutralised("'=1")).isEqualTo("''=1");
        assertThat(FormulaText.neutralised("O'Hara")).isEqualTo("O'Hara");
        assertThat(FormulaText.neutralised("'tis")).isEqualTo("'tis");
        assertThat(FormulaText.restored("'tis")).isEqualTo("'tis");
        assertThat(FormulaText.restored("-5")).isEqualTo("-5");
        assertThat(FormulaText.neutralised(null)).isNull();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@\t\rab \n").ofMaxLength(6);
    }
}
