package tallydock.domain.people;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A PIN on its way to be set or checked. Never stored, never shown, compared by nobody but the verifier.
public final class Pin {
    private static final int SHORTEST = 4;
    private static final int SHORTEST_TRUSTED = 6;
    private static final int LONGEST = 8;

    private final String typed;

    /// Whatever was typed; the rules are asked for by `weakness`.
    public Pin(String typed) {
        this.typed = typed;
    }

    /// Why this PIN cannot be set for a role; empty when it can.
    public Optional<Weakness> weakness(Role role) {
        if (!typed.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Weakness.NOT_DIGITS);
        }
        if (typed.length() < (role.isTrusted() ? SHORTEST_TRUSTED : SHORTEST)) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (typed.length() > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        if (hasStep(0)) {
            return Optional.of(Weakness.ALL_SAME);
        }
        return hasStep(1) || hasStep(9) ? Optional.of(Weakness.STRAIGHT_RUN) : Optional.empty();
    }

    /// Whether it is as long as supervisors and administrators need it, and anybody who authorises without a badge.
    public boolean hasTrustedLength() {
        return typed.length() >= SHORTEST_TRUSTED;
    }

    /// Whether each digit is the one before plus `step`, going round after 9.
    private boolean hasStep(int step) {
        for (int i = 1; i < typed.length(); i++) {
            if ((typed.charAt(i) - typed.charAt(i - 1) + 10) % 10 != step) {
                return false;
            }
        }
        return true;
    }

    /// The digits, for the verifier alone.
    public byte[] bytes() {
        return typed.getBytes(StandardCharsets.UTF_8);
    }

    /// Says nothing: a PIN must not get into a log.
    @Override
    public String toString() {
        return "a PIN";
    }

    /// Why a PIN is refused.
    public enum Weakness {
        NOT_DIGITS,
        TOO_SHORT,
        TOO_LONG,
        /// Such as 000000.
        ALL_SAME,
        /// Such as 123456 or 987654, also round the corner as 890123.
        STRAIGHT_RUN
    }
}
