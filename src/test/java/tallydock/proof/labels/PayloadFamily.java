package tallydock.proof.labels;

import java.util.List;
import java.util.random.RandomGenerator;
import tallydock.domain.label.SymbolKind;
import tallydock.domain.label.SymbolKind.Linear;
import tallydock.domain.label.SymbolKind.Square;

/// Payloads of chance as labels carry them, and how zint is asked for the same symbol.
enum PayloadFamily {
    ITEM,
    BOX_ID,
    SHELF_TEXT,
    LOGISTIC_UNIT,
    CASE_WITH_LOT,
    GTIN,
    CASE_NUMBER,
    MATRIX_ITEM,
    MATRIX_NUMBER,
    MATRIX_WORDS,
    MATRIX_CONTENT,
    QR_SHELF,
    QR_WORDS,
    QR_NUMBER,
    STACKED_CAPITALS,
    STACKED_NUMBER,
    STACKED_WORDS;

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final String SMALL = "abcdefghijklmnopqrstuvwxyz";

    SymbolKind kind() {
        return switch (this) {
            case ITEM, BOX_ID, SHELF_TEXT -> Linear.CODE_128;
            case LOGISTIC_UNIT, CASE_WITH_LOT -> Linear.GS1_128;
            case GTIN -> Linear.EAN_13;
            case CASE_NUMBER -> Linear.ITF_14;
            case MATRIX_ITEM, MATRIX_NUMBER, MATRIX_WORDS, MATRIX_CONTENT -> Square.DATA_MATRIX;
            case QR_SHELF, QR_WORDS, QR_NUMBER -> Square.QR;
            case STACKED_CAPITALS, STACKED_NUMBER, STACKED_WORDS -> Square.PDF_417;
        };
    }

    /// Whether encoders may write it in several ways of one length: with another set of signs, or changing it
    /// elsewhere.
    boolean isFree() {
        return this == SHELF_TEXT || this == MATRIX_ITEM || this == MATRIX_CONTENT;
    }

    /// What zint is told, without data.
    List<String> options() {
        return switch (this) {
            case ITEM, BOX_ID, SHELF_TEXT -> List.of("-b", "20");
            case LOGISTIC_UNIT, CASE_WITH_LOT -> List.of("-b", "16");
            case GTIN -> List.of("-b", "13");
            case CASE_NUMBER -> List.of("-b", "3");
            case MATRIX_CONTENT -> List.of("-b", "71", "--square");
            case MATRIX_ITEM, MATRIX_NUMBER, MATRIX_WORDS -> List.of("-b", "71", "--square", "--fast");
            case QR_SHELF, QR_WORDS, QR_NUMBER -> List.of("-b", "58", "--secure=4");
            case STACKED_CAPITALS, STACKED_NUMBER, STACKED_WORDS -> List.of("-b", "55", "--cols=6", "--secure=6");
        };
    }

    String payload(RandomGenerator random) {
        return switch (kind()) {
            case Linear _ -> inBars(random);
            case Square _ -> inModules(random);
        };
    }

    private String inBars(RandomGenerator random) {
        return switch (this) {
            case ITEM -> "X00" + of(LETTERS + DIGITS, 7, random);
            case BOX_ID -> "FBA1" + of(LETTERS + DIGITS, 6, random) + "U" + of(DIGITS, 6, random);
            case LOGISTIC_UNIT -> "(00)" + checked(of(DIGITS, 17, random));
            case CASE_WITH_LOT ->
                "(01)" + checked(of(DIGITS, 13, random)) + "(10)" + of(LETTERS, 1 + random.nextInt(8), random);
            case GTIN -> checked(of(DIGITS, 12, random));
            case CASE_NUMBER -> checked(of(DIGITS, 13, random));
            default -> of(LETTERS + DIGITS + SMALL + " -./+", 4 + random.nextInt(20), random);
        };
    }

    private String inModules(RandomGenerator random) {
        return switch (this) {
            case MATRIX_ITEM -> "X00" + of(LETTERS + DIGITS, 7, random);
            case MATRIX_CONTENT -> content(random);
            case MATRIX_NUMBER, QR_NUMBER -> of(DIGITS, 6 + 2 * random.nextInt(10), random);
            case QR_SHELF ->
                of(LETTERS, 1 + random.nextInt(4), random) + "-" + of(DIGITS, 4, random) + "/" + of(LETTERS, 9, random);
            case STACKED_CAPITALS -> of(LETTERS, 5 + random.nextInt(40), random);
            case STACKED_NUMBER -> of(DIGITS, 13 + random.nextInt(30), random);
            default -> of(SMALL, 5 + random.nextInt(40), random);
        };
    }

    /// Another payload of the same family: its letters or digits are turned round.
    String changed(String payload) {
        return switch (this) {
            case LOGISTIC_UNIT -> "(00)" + checked(turned(payload.substring(4, 21)));
            case CASE_WITH_LOT -> payload + "Q";
            case GTIN -> checked(turned(payload.substring(0, 12)));
            case CASE_NUMBER -> checked(turned(payload.substring(0, 13)));
            default -> payload.substring(0, payload.length() - 1) + (payload.endsWith("7") ? "8" : "7");
        };
    }

    private static String turned(String digits) {
        return (digits.charAt(0) == '9' ? "8" : "9") + digits.substring(1);
    }

    private static String content(RandomGenerator random) {
        return "AMZN,PO:FBA1" + of(LETTERS + DIGITS, 6, random) + ",FNSKU:X00" + of(LETTERS + DIGITS, 7, random)
                + ",QTY:" + (1 + random.nextInt(99));
    }

    private static String of(String signs, int count, RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }

    private static String checked(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * ((digits.length() - i) % 2 == 1 ? 3 : 1);
        }
        return digits + (10 - sum % 10) % 10;
    }
}
