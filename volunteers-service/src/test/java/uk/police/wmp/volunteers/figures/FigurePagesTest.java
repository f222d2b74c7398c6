package uk.police.wmp.volunteers.figures;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.police.wmp.figures.Figure;
import uk.police.wmp.figures.testing.FigurePages;
import uk.police.wmp.identity.LocalIdentity;
import uk.police.wmp.postgres.FreshDatabase;

@QuarkusTest
@QuarkusTestResource(FreshDatabase.class)
@QuarkusTestResource(LocalIdentity.class)
class FigurePagesTest {

    @Inject
    @All
    List<Figure> figures;

    @Test
    void everyFigureHasItsPageInTheDocs() {
        FigurePages.assertUpToDate(Path.of("../docs/figures"), figures);
    }
}
