package tallydock.store.projection;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tallydock.domain.product.Product;
import tallydock.domain.product.ProductBarcode;
import tallydock.domain.product.ProductCode;

/// Words for the full-text index. Chinese has no spaces, so a run of it is kept as its pairs of characters and its last
/// character alone: any two characters that stand together are found, and any single one.
public final class ProductWords {
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ZEROS_OF_A_GTIN = Pattern.compile("0+(?=\\d{8,13})");

    private ProductWords() {}

    /// All that a product is found by: SKU, names, barcodes; a GTIN also without the zeros that fill it.
    public static String of(Product product) {
        var texts = new ArrayList<String>();
        texts.add(product.sku().code());
        product.names().zh().ifPresent(texts::add);
        product.names().en().ifPresent(texts::add);
        product.barcodes().stream()
                .map(ProductBarcode::code)
                .map(ProductCode::text)
                .forEach(code -> {
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
    public static String query(String typed) {
        return phrases(typed).map(Phrase::query).collect(Collectors.joining(" "));
    }

    /// The same for words that are typed to their end. The index answers this without gathering every longer word.
    public static String wholeWords(String typed) {
        return phrases(typed)
                .map(phrase -> new Phrase(phrase.words, false).query())
                .collect(Collectors.joining(" "));
    }

    /// Whether the index would find this product by a person's words.
    public static boolean match(Product product, String typed) {
        var words = List.of(SPACES.split(bare(of(product))));
        return phrases(typed).allMatch(phrase -> phrase.isIn(words));
    }

    /// Words side by side; the last of them may be longer where `isBeginning`.
    private record Phrase(List<String> words, boolean isBeginning) {
        String query() {
            return '"' + String.join(" ", words) + '"' + (isBeginning ? " *" : "");
        }

        boolean isIn(List<String> all) {
            return IntStream.rangeClosed(0, all.size() - words.size()).anyMatch(from -> isAt(from, all));
        }

        private boolean isAt(int from, List<String> all) {
            int last = words.size() - 1;
            String there = all.get(from + last);
            String asked = bare(words.get(last));
            return (isBeginning ? there.startsWith(asked) : there.equals(asked))
                    && IntStream.range(0, last).allMatch(i -> all.get(from + i).equals(bare(words.get(i))));
        }
    }

    private static Stream<Phrase> phrases(String typed) {
        return SPACES.splitAsStream(folded(typed)).flatMap(word -> ofWord(word).stream());
    }

    /// `LUM-DESK` is looked for as two words side by side, of which the second may be longer.
    private static List<Phrase> ofWord(String word) {
        var phrases = new ArrayList<Phrase>();
        for (var run : runs(word)) {
            boolean isPairs = run.isChinese && run.text.codePointCount(0, run.text.length()) > 1;
            var words = isPairs ? pairs(run.text) : List.of(SPACES.split(spaced(run.text)));
            if (words.stream().anyMatch(text -> !text.isEmpty())) {
                phrases.add(new Phrase(words, !isPairs));
            }
        }
        return phrases;
    }

    /// The index leaves accents off.
    private static String bare(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
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
