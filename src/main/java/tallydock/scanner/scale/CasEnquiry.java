package tallydock.scanner.scale;

import java.nio.charset.StandardCharsets;
import tallydock.domain.device.scale.ScaleReading;
import tallydock.domain.device.scale.ScaleReading.Basis;

/// CAS's scales at counters: ENQ is answered with ACK or NAK, DC1 with a block of 15 bytes: SOH, STX, S or U, the sign,
/// six characters of number, two of unit, their exclusive or, ETX, EOT (AP-1 transmission protocol, SW-II manual).
final class CasEnquiry implements Grammar {
    static final byte ENQ = 5;
    static final byte ACK = 6;
    static final byte DC1 = 0x11;
    private static final byte NAK = 0x15;
    private static final byte SOH = 1;
    private static final byte STX = 2;
    private static final byte ETX = 3;
    private static final byte EOT = 4;
    private static final int LENGTH = 15;
    private static final int STATE_AT = 2;
    private static final int SIGN_AT = 3;
    private static final int UNIT_AT = 10;
    private static final int CHECK_AT = 12;

    @Override
    public Cut cut(byte[] kept, boolean isQuiet) {
        if (kept[0] == ACK || kept[0] == NAK) {
            return Cut.frame(1);
        }
        for (int at = 0; at < Math.min(kept.length, LENGTH); at++) {
            if (!isPossible(kept[at], at)) {
                return Cut.noise(1);
            }
        }
        if (kept.length < LENGTH) {
            return Cut.MORE;
        }
        return checks(kept) ? Cut.frame(LENGTH) : Cut.noise(LENGTH);
    }

    private static boolean isPossible(byte one, int at) {
        return switch (at) {
            case 0 -> one == SOH;
            case 1 -> one == STX;
            case STATE_AT -> one == 'S' || one == 'U';
            case SIGN_AT -> one == ' ' || one == '-';
            default -> at < UNIT_AT ? isOfNumber(one) : isPossibleBehind(one, at);
        };
    }

    private static boolean isOfNumber(byte one) {
        return one == ' ' || one == '.' || (one >= '0' && one <= '9');
    }

    private static boolean isPossibleBehind(byte one, int at) {
        return switch (at) {
            case CHECK_AT -> true;
            case CHECK_AT + 1 -> one == ETX;
            case CHECK_AT + 2 -> one == EOT;
            default -> Character.isLetter(one);
        };
    }

    private static boolean checks(byte[] kept) {
        int all = 0;
        for (int at = STATE_AT; at <= CHECK_AT; at++) {
            all ^= kept[at];
        }
        return all == 0;
    }

    @Override
    public Sense read(byte[] frame) {
        if (frame.length == 1) {
            return frame[0] == ACK ? Sense.ASIDE : new Sense.Means(new ScaleReading.NotReady());
        }
        var text = new String(frame, StandardCharsets.ISO_8859_1);
        return Numbers.weight(text.substring(SIGN_AT, UNIT_AT), text.substring(UNIT_AT, CHECK_AT))
                .<Sense>map(known ->
                        new Sense.Means(new ScaleReading.Weighs(known, Basis.UNSAID, text.charAt(STATE_AT) == 'S')))
                .orElse(Sense.STRANGE);
    }
}
