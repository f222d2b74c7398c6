package uk.police.wmp.gateway.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.police.wmp.gateway.figures.FigureTable;

class FigureNotesTest {

    @Test
    void whoReadsRoundedNumbersIsToldSo() throws JsonProcessingException {
        assertThat(notes("{\"policy\": \"rounded-to-5-shares-of-10\", \"suppressedCells\": 1, \"roundedTo\": 5}"))
                .hasSize(2)
                .anyMatch(note -> note.startsWith("Counts of people are rounded up or down to multiples of 5"))
                .anyMatch(note -> note.startsWith("1 cell is not shown"));
        assertThat(notes("{\"policy\": \"none-unsuppressed\", \"suppressedCells\": 0}"))
                .isEmpty();
    }

    private static List<String> notes(String disclosure) throws JsonProcessingException {
        return FigureNotes.of(new FigureTable(
                new ObjectMapper().readTree("{\"disclosure\": " + disclosure + "}"),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of()));
    }
}
