package tallydock.desk.kit.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.css.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The themes differ in paint alone, so a layout that fits in one fits in the other: rooms with many states are walked
/// in one theme because this holds.
class ThemesTest {
    private static final List<String> PAINT = List.of(
            "-color-.*", "-td-.*", "-fx-effect", ".*-background-color", ".*-border-color", ".*-fill", ".*-stroke");
    /// What differs between two readings of the same value: an object's number, and the name of the sheet in an
    /// address.
    private static final String BY_THE_WAY = "@[0-9a-f]+|primer-(light|dark)";

    private static boolean isPaint(Declaration declaration) {
        return PAINT.stream().anyMatch(declaration.getProperty()::matches);
    }

    private static List<Rule> rules(URL sheet) throws IOException {
        return new CssParser().parse(sheet).getRules();
    }

    private static List<Rule> controls(Theme theme) throws IOException {
        return rules(Objects.requireNonNull(ThemesTest.class.getResource(theme.controlSheet())));
    }

    private static List<String> said(List<Rule> rules, Predicate<Declaration> wanted) {
        var said = new ArrayList<String>();
        for (var rule : rules) {
            rule.getDeclarations().stream()
                    .filter(wanted)
                    .map(each -> rule.getSelectors() + " " + each.getProperty() + ": " + each.getParsedValue())
                    .forEach(each -> said.add(each.replaceAll(BY_THE_WAY, "")));
        }
        return said;
    }

    @Test
    void theSheetsOfTheControlsDifferInPaintAlone() throws IOException {
        Predicate<Declaration> shape = each -> !isPaint(each);

        assertThat(said(controls(Theme.DARK), shape))
                .hasSizeGreaterThan(1000)
                .isEqualTo(said(controls(Theme.LIGHT), shape));
        assertThat(said(controls(Theme.DARK), ThemesTest::isPaint))
                .isNotEqualTo(said(controls(Theme.LIGHT), ThemesTest::isPaint));
    }

    static List<Path> sheets() throws IOException {
        try (var files = Files.list(Path.of("resources/tallydock/desk/css"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void ourRulesForTheDarkSetColourTokensAlone(Path sheet) throws IOException {
        var dark = rules(sheet.toUri().toURL()).stream()
                .filter(rule -> rule.getSelectors().toString().contains("dark"))
                .toList();

        assertThat(said(dark, each -> !each.getProperty().startsWith("-td-"))).isEmpty();
    }
}
