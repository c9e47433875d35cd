package tallydock.scanner.image;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Kinds of symbols on goods, cartons and parcels: how each encoder calls them, what they hold, how thick a module must
/// be drawn for a camera to see it.
enum SymbolKind {
    CODE_128("20", "code128", "1D", 1.7),
    GS1_128("16", "gs1-128", "1D", 1.7),
    EAN_13("13", "ean13", "1D", 1.7),
    UPC_A("34", "upca", "1D", 1.7),
    EAN_8("13", "ean8", "1D", 1.8),
    ITF_14("89", "itf14", "1D", 1.8),
    CODE_39("8", "code39", "1D", 1.7),
    QR("58", "qrcode", "2D", 2.6),
    DATA_MATRIX("71", "datamatrix", "2D", 2.8),
    GS1_DATA_MATRIX("71", "gs1datamatrix", "2D", 2.8),
    PDF_417("55", "pdf417", "2D", 2.0);

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";

    private final String zint;
    private final String bwip;
    private final String shape;
    private final double thinnest;

    SymbolKind(String zint, String bwip, String shape, double thinnest) {
        this.zint = zint;
        this.bwip = bwip;
        this.shape = shape;
        this.thinnest = thinnest;
    }

    /// The number zint has for it.
    String zint() {
        return zint;
    }

    /// The name bwip-js has for it.
    String bwip() {
        return bwip;
    }

    boolean isBars() {
        return shape.equals("1D");
    }

    boolean isGs1() {
        return this == GS1_128 || this == GS1_DATA_MATRIX;
    }

    /// Pixels of the thinnest module that is still drawn.
    double thinnest() {
        return thinnest;
    }

    /// Something it may hold, as an encoder is told it.
    String content(RandomGenerator random) {
        return switch (this) {
            case CODE_128, CODE_39 -> "X00" + letters(random, 5 + random.nextInt(5));
            case EAN_13 -> checked("6" + digits(random, 11));
            case UPC_A -> checked("8" + digits(random, 10));
            case EAN_8 -> checked("4" + digits(random, 6));
            case ITF_14 -> checked("1" + digits(random, 12));
            case QR -> "https://example.com/" + letters(random, 4 + random.nextInt(20));
            case DATA_MATRIX -> "FBA" + letters(random, 4 + random.nextInt(16));
            case PDF_417 -> "AMZN,PO:FBA" + letters(random, 8) + ",FNSKU:X00" + letters(random, 7) + ",QTY:12";
            case GS1_128, GS1_DATA_MATRIX -> elements(random);
        };
    }

    private String elements(RandomGenerator random) {
        if (this == GS1_128 && random.nextBoolean()) {
            return "[00]" + checked("3" + digits(random, 16));
        }
        String item = "[01]" + checked("0" + digits(random, 12)) + "[10]";
        return this == GS1_128 ? item + letters(random, 5) : item + letters(random, 4) + "[21]" + letters(random, 6);
    }

    /// What a reader says of it: numbers of goods with 13 digits, separators as GS.
    String read(String content) {
        if (!isGs1()) {
            return this == UPC_A ? "0" + content : content;
        }
        return content.replaceFirst("^\\[\\d+]", head(content))
                .replaceAll("(?<=\\d{14})\\[10]", "10")
                .replaceAll("\\[(\\d+)]", "\u001d$1");
    }

    private static String head(String content) {
        return content.substring(1, content.indexOf(']'));
    }

    /// The content as zint wants it: it makes these check digits itself.
    String toZint(String content) {
        return this == ITF_14 || this == EAN_8 ? content.substring(0, content.length() - 1) : content;
    }

    /// The family by which both readers' answers are compared.
    String family() {
        return switch (this) {
            case CODE_128, GS1_128 -> "code128";
            case EAN_13, UPC_A -> "ean13";
            case EAN_8 -> "ean8";
            case ITF_14 -> "itf";
            case CODE_39 -> "code39";
            case QR -> "qr";
            case DATA_MATRIX, GS1_DATA_MATRIX -> "datamatrix";
            case PDF_417 -> "pdf417";
        };
    }

    private static String letters(RandomGenerator random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }

    private static String digits(RandomGenerator random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> String.valueOf(random.nextInt(10)))
                .collect(Collectors.joining());
    }

    private static String checked(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            int weight = (digits.length() - i) % 2 == 1 ? 3 : 1;
            sum += weight * (digits.charAt(i) - '0');
        }
        return digits + (10 - sum % 10) % 10;
    }

    /// All of them, those of goods and cartons more often.
    static List<SymbolKind> usual() {
        return List.of(
                CODE_128,
                CODE_128,
                GS1_128,
                GS1_128,
                EAN_13,
                EAN_13,
                UPC_A,
                EAN_8,
                ITF_14,
                CODE_39,
                QR,
                QR,
                DATA_MATRIX,
                GS1_DATA_MATRIX,
                PDF_417);
    }
}
