package tallydock.domain.barcode.gs1;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One part of an element's value: its characters, its length, and what it must be. A part that is not mandatory has
/// its full length or is not there, where `whole` says so.
record Gs1Part(Gs1Charset charset, int min, int max, boolean whole, List<Gs1Check> checks) {
    private static final Pattern FORM =
            Pattern.compile("(?<whole>\\?)?(?<set>[nxyz])(?<min>\\d+)(?:-(?<max>\\d+))?(?<checks>(?:![a-z0-9]+)*)");

    Gs1Part {
        checks = List.copyOf(checks);
    }

    /// Reads the notation of the table: `n14!digit` is 14 digits with a check digit, `x1-20` up to 20 characters,
    /// `?n6!date` a date or nothing.
    static Gs1Part of(String form) {
        Matcher read = FORM.matcher(form);
        if (!read.matches()) {
            throw new IllegalArgumentException("no part of an element: '" + form + "'");
        }
        int min = Integer.parseInt(read.group("min"));
        int max = Optional.ofNullable(read.group("max")).map(Integer::parseInt).orElse(min);
        var checks = Arrays.stream(read.group("checks").split("!", -1))
                .filter(name -> !name.isEmpty())
                .map(name -> Gs1Check.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
        boolean whole = read.group("whole") != null;
        var charset = Gs1Charset.valueOf(read.group("set").toUpperCase(Locale.ROOT));
        return new Gs1Part(charset, whole ? 0 : min, max, whole, checks);
    }

    /// What is wrong with this part of a value, where something is; `at` counts from the beginning of the part.
    Optional<Wrong> wrong(String value) {
        int other = charset.firstOther(value);
        if (other < value.length()) {
            return Optional.of(new Wrong(Gs1Fault.Kind.WRONG_CHARACTER, other));
        }
        boolean isShort = value.length() < min || (whole && !value.isEmpty() && value.length() < max);
        if (isShort) {
            return Optional.of(new Wrong(Gs1Fault.Kind.TOO_SHORT, value.length()));
        }
        return value.isEmpty()
                ? Optional.empty()
                : checks.stream()
                        .filter(check -> !check.holds(value))
                        .findFirst()
                        .map(check -> new Wrong(check.fault(), 0));
    }

    /// A fault and its place in the part.
    record Wrong(Gs1Fault.Kind kind, int at) {}
}
