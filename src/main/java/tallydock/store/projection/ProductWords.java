package tallydock.store.projection;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductCode;

/// Words for the full-text index. Chinese has no spaces, so a run of it is kept as its pairs of characters and its last
/// character alone: any two characters that stand together are found, and any single one.
final class ProductWords {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ZEROS_OF_A_GTIN = Pattern.compile("0+(?=\\d{8,13})");

    private ProductWords() {}

    /// All that a product is found by: SKU, names, barcodes; a GTIN also without the zeros that fill it.
    static String of(Product product) {
        var texts = new ArrayList<String>();
        texts.add(product.sku().code());
        product.names().zh().ifPresent(texts::add);
        product.names().en().ifPresent(texts::add);
        product.barcodes().stream().map(ProductCode::text).forEach(code -> {
            texts.add(code);
            Stream.of(ZEROS_OF_A_GTIN.matcher(code).replaceFirst(""))
                    .filter(bare -> !bare.equals(code))
                    .forEach(texts::add);
        });
        return String.join(
                " ", texts.stream().flatMap(text -> words(text).stream()).toList());
    }

    /// What the index is asked for a person's words: each must begin a word, or stand in a run of Chinese. Empty when
    /// there is nothing to look for.
    static String query(String typed) {
        var all = new StringJoiner(" ");
        SPACES.splitAsStream(folded(typed)).forEach(word -> phrases(word).forEach(all::add));
        return all.toString();
    }

    /// `LUM-DESK` is looked for as two words side by side, of which the second may be longer.
    private static List<String> phrases(String word) {
        var phrases = new ArrayList<String>();
        for (var run : runs(word)) {
            boolean isPairs = run.isChinese && run.text.codePointCount(0, run.text.length()) > 1;
            String words = isPairs ? String.join(" ", pairs(run.text)) : spaced(run.text);
            if (!words.isEmpty()) {
                phrases.add('"' + words + '"' + (isPairs ? "" : " *"));
            }
        }
        return phrases;
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var run : runs(folded(text))) {
            if (run.isChinese) {
                words.addAll(pairs(run.text));
                words.add(run.text.substring(run.text.offsetByCodePoints(run.text.length(), -1)));
            } else if (!spaced(run.text).isEmpty()) {
                words.add(spaced(run.text));
            }
        }
        return words;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    private static String spaced(String text) {
        return NOT_A_WORD.matcher(text).replaceAll(" ").strip();
    }

    private static List<String> pairs(String run) {
        int[] characters = run.codePoints().toArray();
        var pairs = new ArrayList<String>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs;
    }

    private record Run(String text, boolean isChinese) {}

    private static List<Run> runs(String text) {
        var runs = new ArrayList<Run>();
        int from = 0;
        while (from < text.length()) {
            boolean isChinese = isChinese(text.codePointAt(from));
            int to = from;
            while (to < text.length() && isChinese(text.codePointAt(to)) == isChinese) {
                to += Character.charCount(text.codePointAt(to));
            }
            runs.add(new Run(text.substring(from, to), isChinese));
            from = to;
        }
        return runs;
    }

    private static boolean isChinese(int character) {
        return UnicodeScript.of(character) == UnicodeScript.HAN;
    }
}
