package tallydock.app.log;

import java.util.List;
import java.util.regex.Pattern;

/// Takes secrets out of text before it is logged: whatever is named as a secret, headers, keys and badge codes.
/// Rather one harmless word too many than one key in a log that a clerk sends by mail.
public final class Redaction {
    private static final String MASK = "***";

    /// Names that mean a secret, with any beginning: `pin`, `userPin`, `site_token`, `api-key`.
    private static final String NAME = "[\\w.-]*(?:pin|passw(?:or)?d|passphrase|secret|token|key|credentials?|verifier"
            + "|badge|(?:enrol(?:l?ment)?|invite|invitation)[-_ ]?code|authorization|cookie)s?";

    private static final String VALUE = "(?:\"(?:[^\"\\\\]++|\\\\.)*+\"|'[^']*'|\\[[^\\]\\n]*\\]|[^\\s,;&)}\\]\"']+)";

    private static final List<Rule> RULES = List.of(
            new Rule("-----BEGIN [A-Z ]*PRIVATE KEY-----[\\s\\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|\\z)", MASK),
            new Rule("(?im)((?:authorization|cookie|dpop)[\"']?\\s*[:=]).*$", "$1 " + MASK),
            new Rule("(?i)\\b(bearer|basic)\\s+[\\w.~+/=-]{6,}", "$1 " + MASK),
            new Rule("\\beyJ[\\w-]{5,}\\.[\\w.-]+", MASK),
            new Rule("\\$argon2\\w*\\$\\S+", MASK),
            new Rule("(?i)QZU[0-9A-Z]{8}", "QZU" + MASK),
            new Rule("(://)[^/\\s@]+@", "$1" + MASK + "@"),
            new Rule("(?i)(?<![\\w.-])(" + NAME + "[\"']?\\s*[:=]\\s*)" + VALUE, "$1" + MASK),
            new Rule("(?i)\\b((?:pin|password|secret|token)\\[)[^\\]\\n]*", "$1" + MASK),
            new Rule("(?i)\\b(pin|password|code)(\\s+)(?=[\\w-]*\\d)[\\w-]{4,}", "$1$2" + MASK));

    private Redaction() {}

    /// The same text with every secret replaced by `***`.
    public static String of(String text) {
        var clean = text;
        for (Rule rule : RULES) {
            clean = rule.pattern.matcher(clean).replaceAll(rule.replacement);
        }
        return clean;
    }

    private record Rule(Pattern pattern, String replacement) {
        Rule(String regex, String replacement) {
            this(Pattern.compile(regex), replacement);
        }
    }
}
