package tallydock.domain.barcode.repair;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tallydock.domain.barcode.AimIdentifier;
import tallydock.domain.barcode.BadgeCode;
import tallydock.domain.barcode.Command;
import tallydock.domain.barcode.ScanText;
import tallydock.domain.barcode.meaning.Barcodes;
import tallydock.domain.barcode.meaning.Candidate;
import tallydock.domain.barcode.meaning.Certainty;
import tallydock.domain.device.keyboard.GroupSeparator;
import tallydock.domain.device.keyboard.KeyboardLayout;
import tallydock.domain.device.keyboard.KeyboardTraits;
import tallydock.domain.device.keyboard.LetterCase;

/// From what a keyboard scanner typed to what it read. Nothing is guessed: a text is taken for another only where that
/// was learned, where a check character or digit says so, or where the other is known here and the typed one is not.
public final class KeyRepair {
    /// How separators are sent as text.
    private static final List<String> ESCAPES = List.of("<GS>", "{GS}", "[GS]", "^]", "]");

    private static final String BETWEEN = " -./:+";

    private final KeyboardTraits traits;

    public KeyRepair(KeyboardTraits traits) {
        this.traits = traits;
    }

    /// `text` is without its end key; `capsLock` whether its letters say that Caps Lock was on.
    public Meant of(String text, boolean capsLock) {
        String typed = separated(text);
        String cased = escaped(capsLock ? cased(typed) : typed);
        var learned = learned(cased).filter(KeyRepair::isSure);
        if (learned.isPresent()) {
            return new Meant.Surely(learned.orElseThrow());
        }
        var others = others(cased, capsLock);
        var sure = surely(others);
        if (others.isEmpty() || isOurs(cased) || isSure(cased)) {
            return new Meant.Surely(cased);
        }
        if (!isPlain(cased) && sure.isPresent()) {
            return sure.orElseThrow();
        }
        return new Meant.Perhaps(cased, others, sure.orElseGet(() -> otherwise(cased)));
    }

    /// What was learned to stand for the separator, put right. The first character is never one.
    private String separated(String text) {
        String visible = traits.separator().visible();
        return visible.isEmpty() || text.isEmpty() ? text : text.charAt(0) + replaced(text.substring(1), visible);
    }

    private static String replaced(String text, String visible) {
        return text.replace(visible, String.valueOf(GroupSeparator.GS));
    }

    /// What the learned layout makes of it, where that can be a code. A check digit over a part proves no
    /// other part, so it goes before the typed text even where both have one.
    private Optional<String> learned(String typed) {
        return traits.layout().flatMap(layout -> layout.meant(typed)).filter(KeyRepair::isPlain);
    }

    /// With Caps Lock on. Codes are written in capitals, and a scanner may make up for the key: letters are
    /// turned round where the AIM identifier or small letters alone say that it does not.
    private static String cased(String typed) {
        String turned = LetterCase.inverted(typed);
        boolean isSmall = typed.equals(typed.toLowerCase(Locale.ROOT));
        boolean hasKind = ScanText.of(turned)
                        .aim()
                        .flatMap(aim -> new AimIdentifier(aim).symbology())
                        .isPresent()
                && ScanText.of(typed)
                        .aim()
                        .flatMap(aim -> new AimIdentifier(aim).symbology())
                        .isEmpty();
        return isSmall || hasKind ? turned : typed;
    }

    /// The other texts it may be, the learned layout's first. Where the typed one could be a code itself, only such as
    /// differ in letters.
    private List<String> others(String typed, boolean capsLock) {
        var others = new LinkedHashSet<String>();
        learned(typed).ifPresent(others::add);
        boolean isPlain = isPlain(typed);
        for (var layout : KeyboardLayout.values()) {
            if (!isPlain || isTurned(layout, typed)) {
                add(typed, layout, others);
                if (capsLock) {
                    add(LetterCase.inverted(typed), layout, others);
                }
            }
        }
        others.remove(typed);
        return List.copyOf(others);
    }

    private static void add(String typed, KeyboardLayout layout, Set<String> others) {
        layout.meant(typed).filter(KeyRepair::isPlain).ifPresent(others::add);
    }

    /// Whether the layout has letters of this text elsewhere.
    private static boolean isTurned(KeyboardLayout layout, String typed) {
        return layout.meant(letters(typed))
                .filter(meant -> !meant.equals(letters(typed)))
                .isPresent();
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        text.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    /// A separator sent as text, where check digits prove the elements it stands between. No element may hold a `]` or
    /// `^`.
    private static String escaped(String typed) {
        return ESCAPES.stream()
                .filter(escape -> typed.indexOf(escape, 1) > 0)
                .map(escape -> typed.charAt(0) + replaced(typed.substring(1), escape))
                .filter(KeyRepair::isSure)
                .findFirst()
                .orElse(typed);
    }

    private static Optional<Meant> surely(List<String> others) {
        var sure = others.stream().filter(KeyRepair::isSure).toList();
        return sure.size() == 1 ? Optional.of(new Meant.Surely(sure.getFirst())) : Optional.empty();
    }

    /// Nothing is known: with a learned layout that makes a code of what cannot be one, that; else, where some layout
    /// would, it is garbled; else what was typed.
    private Meant otherwise(String cased) {
        boolean isForeign = cased.chars().anyMatch(c -> c > '~');
        if (isForeign) {
            return learned(cased).<Meant>map(Meant.Surely::new).orElseGet(Meant.Garbled::new);
        }
        return new Meant.Surely(cased);
    }

    /// Whether it has the shape of our own codes, right or damaged: no other layout types their beginning.
    private static boolean isOurs(String text) {
        String code = ScanText.of(text).code();
        return BadgeCode.looksLikeOne(code) || Command.looksLikeOne(code);
    }

    /// Whether a check character or digit, or our own code, says that it was read right.
    private static boolean isSure(String text) {
        var best = Barcodes.understand(ScanText.of(text)).meanings().getFirst();
        return switch (best.meaning()) {
            case Candidate.BrokenCommand _, Candidate.PlainCode _, Candidate.Unusable _ -> false;
            case Candidate.Badge badge -> badge.isRight();
            default -> best.certainty().compareTo(Certainty.CHECKED) <= 0;
        };
    }

    /// Whether it is made of what codes are made of.
    private static boolean isPlain(String text) {
        String content = ScanText.of(text).content();
        return content.chars()
                .allMatch(c -> (c >= '0' && c <= '9')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= 'a' && c <= 'z')
                        || c == GroupSeparator.GS
                        || BETWEEN.indexOf(c) >= 0);
    }
}
