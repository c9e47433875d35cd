package tallydock.domain.barcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what a scanner sent into candidates, most specific first. Total: every text gives at least one candidate.
public final class Barcodes {
    private static final Pattern BOX_ID = Pattern.compile("FBA[0-9A-Z]{7,12}U(\\d{6}|\\d{3})");
    private static final char FNC1 = 0x1D;

    private Barcodes() {}

    public static List<Candidate> candidates(ScanText text) {
        String code = text.code();
        var found = new ArrayList<Candidate>();
        Command.parse(code).ifPresent(command -> found.add(new Candidate.CommandCode(command)));
        if (found.isEmpty() && Command.looksLikeOne(code)) {
            found.add(new Candidate.BrokenCommand(code));
        }
        cartonLabel(text).ifPresent(label -> found.add(new Candidate.CartonLabel(label)));
        gtin14(text).ifPresent(gtin -> found.add(new Candidate.TradeItem(gtin)));
        found.add(new Candidate.PlainCode(code));
        return List.copyOf(found);
    }

    private static Optional<String> cartonLabel(ScanText text) {
        return BOX_ID.matcher(text.code()).matches() ? Optional.of(text.code()) : element(text, "00", 18);
    }

    private static Optional<String> gtin14(ScanText text) {
        String code = text.code();
        boolean isGtin = code.length() >= 12 && code.length() <= 14 && CheckDigit.fits(code);
        return isGtin ? Optional.of("0".repeat(14 - code.length()) + code) : element(text, "01", 14);
    }

    /// The value of the element that begins the code, where its length and check digit fit; without a GS1 prefix only
    /// when nothing follows, since any other number may begin with the same digits.
    private static Optional<String> element(ScanText text, String identifier, int length) {
        String code = unwrapped(text.code(), identifier);
        int end = identifier.length() + length;
        boolean fits = code.startsWith(identifier) && (code.length() == end || (text.isGs1() && code.length() > end));
        return fits ? Optional.of(code.substring(identifier.length(), end)).filter(CheckDigit::fits) : Optional.empty();
    }

    private static String unwrapped(String code, String identifier) {
        String start = !code.isEmpty() && code.charAt(0) == FNC1 ? code.substring(1) : code;
        return start.startsWith("(" + identifier + ")") ? identifier + start.substring(identifier.length() + 2) : start;
    }
}
