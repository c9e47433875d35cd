package tallydock.domain.barcode.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tallydock.domain.barcode.Fnsku;
import tallydock.domain.barcode.Gtin;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.Symbology;
import tallydock.domain.barcode.UpcE;
import tallydock.domain.barcode.amazon.Asin;
import tallydock.domain.barcode.amazon.Isbn;

/// Codes that stand on goods, without elements.
final class ItemReader {
    private static final Pattern LONG = Pattern.compile("\\d{12,14}");
    private static final Pattern SHORT = Pattern.compile("\\d{8}");

    /// An EAN of 13 digits and the two or five beside it, of newspapers and books.
    private static final Pattern WITH_ADDON = Pattern.compile("\\d{15}|\\d{18}");

    private ItemReader() {}

    static List<Ranked> read(ScanText text) {
        String code = text.code();
        return Stream.of(
                        plain(text, LONG),
                        withAddon(text),
                        upcE(text),
                        plain(text, SHORT),
                        book(text),
                        Fnsku.parse(code).map(fnsku -> shaped(new Candidate.SellerItem(fnsku))),
                        Asin.parse(code).map(asin -> shaped(new Candidate.CatalogueItem(asin))))
                .flatMap(Optional::stream)
                .toList();
    }

    /// What the number itself tells: packaging level, sold by weight, known within one company alone.
    static List<Reason> nature(String gtin14) {
        char indicator = gtin14.charAt(0);
        if (indicator == '9') {
            return List.of(Reason.of(Reason.Kind.BY_WEIGHT));
        }
        if (indicator != '0') {
            return List.of(new Reason(Reason.Kind.PACKAGING_LEVEL, String.valueOf(indicator)));
        }
        return isWithinCompany(gtin14) ? List.of(Reason.of(Reason.Kind.WITHIN_COMPANY)) : List.of();
    }

    /// Prefixes of restricted circulation: 02, 04 and 2x of thirteen digits, 0 and 2 of eight.
    private static boolean isWithinCompany(String gtin14) {
        if (gtin14.startsWith("000000")) {
            return gtin14.charAt(6) == '0' || gtin14.charAt(6) == '2';
        }
        return gtin14.startsWith("02") || gtin14.startsWith("002") || gtin14.startsWith("004");
    }

    private static Optional<Ranked> plain(ScanText text, Pattern shape) {
        return Optional.of(text.code())
                .filter(digits -> shape.matcher(digits).matches())
                .filter(_ -> shape != SHORT || !is(text, Symbology.EAN_13))
                .flatMap(Gtin::parse)
                .map(gtin -> item(gtin, text, Reason.Kind.CHECK_DIGIT));
    }

    private static Optional<Ranked> withAddon(ScanText text) {
        return Optional.of(text.code())
                .filter(code -> is(text, Symbology.EAN_ADDON)
                        && WITH_ADDON.matcher(code).matches())
                .flatMap(code -> Gtin.parse(code.substring(0, 13)))
                .map(gtin -> item(gtin, text, Reason.Kind.CHECK_DIGIT));
    }

    /// Eight digits can be a UPC-E and an EAN-8 at once; a scanner that names the symbol settles it.
    private static Optional<Ranked> upcE(ScanText text) {
        return UpcE.parse(text.code())
                .filter(_ -> !is(text, Symbology.EAN_8))
                .map(code -> item(code.expanded(), text, Reason.Kind.SHORT_UPC));
    }

    private static Optional<Ranked> book(ScanText text) {
        return Isbn.parse(text.code())
                .filter(isbn -> isbn.code().length() < 13)
                .map(isbn -> item(isbn.gtin(), text, Reason.Kind.BOOK));
    }

    /// Whether the scanner says that the symbol is one for trade items alone.
    private static boolean isForItems(ScanText text) {
        return text.aim()
                .flatMap(Symbology::of)
                .filter(kind -> kind.isOfGoods()
                        || (kind == Symbology.ITF && text.code().length() == 14))
                .isPresent();
    }

    private static boolean is(ScanText text, Symbology symbology) {
        return text.aim().flatMap(Symbology::of).filter(symbology::equals).isPresent();
    }

    private static Ranked item(Gtin gtin, ScanText text, Reason.Kind reason) {
        boolean isProved = isForItems(text);
        var reasons = new ArrayList<Reason>();
        if (isProved) {
            reasons.add(new Reason(Reason.Kind.SYMBOL, text.aim().orElse("")));
        }
        reasons.add(Reason.of(reason));
        reasons.addAll(nature(gtin.digits14()));
        return new Ranked(
                new Candidate.TradeItem(gtin.digits14()), isProved ? Certainty.PROVED : Certainty.CHECKED, reasons);
    }

    private static Ranked shaped(Candidate meaning) {
        return Ranked.of(meaning, Certainty.SHAPED, Reason.Kind.SHAPE);
    }
}
