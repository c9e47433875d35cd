package tallydock.print.thermal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tallydock.domain.printer.Handling;
import tallydock.domain.printer.PrinterLanguage;

/// How fast and how dark the labels that follow are printed, where a person chose.
public final class Preamble {
    /// The darkest that TSPL and EPL know.
    private static final int DARKEST = 15;

    private Preamble() {}

    /// Nothing where the printer is to do as it is set.
    public static byte[] of(PrinterLanguage language, Handling handling) {
        var text = new StringBuilder();
        switch (language) {
            case PDF -> {}
            case ZPL -> {
                handling.darkness().ifPresent(dark -> text.append(String.format(Locale.ROOT, "~SD%02d\n", dark)));
                handling.speed().ifPresent(speed -> text.append("^XA^PR" + speed + "^XZ\n"));
            }
            case TSPL -> {
                handling.speed().ifPresent(speed -> text.append("SPEED " + speed + "\r\n"));
                handling.darkness().ifPresent(dark -> text.append("DENSITY " + Math.min(dark, DARKEST) + "\r\n"));
            }
            case EPL -> {
                handling.speed().ifPresent(speed -> text.append("\nS" + speed + "\n"));
                handling.darkness().ifPresent(dark -> text.append("\nD" + Math.min(dark, DARKEST) + "\n"));
            }
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
