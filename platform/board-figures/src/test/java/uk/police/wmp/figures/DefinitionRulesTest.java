package uk.police.wmp.figures;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DefinitionRulesTest {

    @Test
    void tellsAllThatIsWrong() {
        assertThatThrownBy(() -> FigureDefinition.of("Not an id", "Title")
                        .filters(Filter.text("asAt", "a name that is taken"))
                        .columns(
                                Column.count("heads", "Heads"),
                                Column.count("heads", "Heads again"),
                                Column.percent("share", "Share", 1).of("nobody").over("heads"),
                                Column.percent("endless", "Endless", 1).of("heads"),
                                Column.change("change", "Change", 1).of("share"),
                                Column.measure("hours", "Hours", "hours", 0).countedBy("heads"))
                        .records(RecordsBehind.of(
                                "hours", "/v1/hours", "sample:read", RecordsBehind.each("lost"), "select 1"))
                        .chart(Chart.bars("nothing"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll(
                        "words in lower case",
                        "no question",
                        "no SQL",
                        "heads is declared twice",
                        "reserved name",
                        "share is made of nobody",
                        "endless must say what it is over",
                        "change needs days across",
                        "hours must be counted by a disclosive count",
                        "its records add up to lost, no measure",
                        "the chart draws nothing");
    }

    @Test
    void aDisclosiveFigureIsNotAskedFromAnyDay() {
        assertThatThrownBy(() -> FigureDefinition.of("joiners", "Joiners")
                        .question("?")
                        .sql("select 1")
                        .time(TimeShape.FROM_AS_AT)
                        .columns(Column.count("heads", "Heads").disclosive())
                        .build())
                .hasMessageContaining("FROM_AS_AT");
    }

    @Test
    void aFigureSaysWhyItsCountsMayBePublishedExactly() {
        assertThatThrownBy(() -> FigureDefinition.of("joiners", "Joiners")
                        .question("?")
                        .sql("select 1")
                        .columns(Column.count("heads", "Heads"))
                        .build())
                .hasMessageContaining("publishedExactly");
        assertThatThrownBy(() -> FigureDefinition.of("joiners", "Joiners")
                        .question("?")
                        .publishedExactly("And yet some are not.")
                        .sql("select 1")
                        .columns(Column.count("heads", "Heads").disclosive())
                        .build())
                .hasMessageContaining("publishedExactly");
    }
}
