package tallydock.domain.label.layout;

import tallydock.domain.label.Content.Bars;
import tallydock.domain.label.Content.Look;
import tallydock.domain.label.LabelKind;
import tallydock.domain.label.Modules;
import tallydock.domain.label.SymbolKind.Linear;
import tallydock.domain.label.layout.LabelLayout.Out;
import tallydock.domain.label.layout.SymbolEncoder.Encoded;
import tallydock.domain.label.placed.Finding;
import tallydock.domain.label.placed.Ink;
import tallydock.domain.label.stock.Head;

/// Places bars: modules of whole dots, as wide as fit with their quiet zones.
///
/// Rules: Amazon asks of its item labels 6.35 mm of quiet zone, 6.35 mm of height and 15 % of the length; GS1
/// asks of logistic labels 10 modules of quiet zone and modules of at least 0.495 mm; elsewhere 10 modules
/// and 0.25 mm, below which common scanners fail.
final class BarsPlace {
    private static final int LEAST_UM = 250;
    private static final int LEAST_LOGISTIC_UM = 495;
    private static final int WIDEST_UM = 600;
    private static final int UNIT_QUIET_UM = 6_350;
    private static final int LEAST_HEIGHT_UM = 6_350;

    /// A hand tilts a scanner by some degrees: on lower bars its line leaves them before their end.
    private static final int LOWEST_UM = 2_000;

    private static final int LOGISTIC_HEIGHT_UM = 31_750;
    private static final int QUIET_MODULES = 10;

    /// With less than this no scanner finds where the bars begin.
    private static final int LEAST_QUIET_MODULES = 5;
    private static final int SMALL_LETTERS_UM = 1_800;
    private static final int LARGE_LETTERS_UM = 3_400;
    private static final int LETTERS_GAP_UM = 300;

    private final LabelKind kind;
    private final Head head;
    private final SymbolEncoder symbols;
    private final Typography letters;

    BarsPlace(LabelKind kind, Head head, SymbolEncoder symbols, Typography letters) {
        this.kind = kind;
        this.head = head;
        this.symbols = symbols;
        this.letters = letters;
    }

    void place(Bars bars, String payload, Area area, Out out) {
        switch (symbols.encode(bars.symbol(), payload)) {
            case Encoded.Refused(var why) -> out.findings().add(new Finding(why, payload.length(), 0, payload));
            case Encoded.Drawn(var modules, var readable) ->
                draw(new Code(bars, payload, modules, readable), area, out);
        }
    }

    private record Code(Bars bars, String payload, Modules modules, String readable) {}

    private void draw(Code code, Area area, Out out) {
        int free = area.roomLeft() + area.width() + area.roomRight();
        int module = module(code, free);
        if (module == 0) {
            long needed = head.um((code.modules().width() + 2L * LEAST_QUIET_MODULES) * leastDots());
            out.findings().add(new Finding(Finding.Code.TOO_WIDE, head.um(free), needed, code.payload()));
            return;
        }
        int width = module * code.modules().width();
        int x = Math.clamp(
                area.x() - area.roomLeft() + (free - width) / 2,
                0,
                Math.max(0, area.right() + area.roomRight() - width));
        int textHeight = code.bars().isReadable() ? letterSize(area) + head.dotsOver(LETTERS_GAP_UM) : 0;
        int height = Math.max(1, area.height() - textHeight);
        out.inks()
                .add(new Ink.Symbol(x, area.y(), module, height, code.bars().symbol(), code.payload(), code.modules()));
        if (code.bars().isReadable()) {
            letters(code.readable(), area, new Span(x, width), out);
        }
        judge(code, module, height, (free - width) / 2, out);
    }

    private record Span(int x, int width) {}

    /// The widest module that leaves the quiet zone asked for; if none does, the least there
    /// is, while half of ten modules are left.
    private int module(Code code, int free) {
        int most = Math.max(leastDots(), head.dotsWithin(WIDEST_UM));
        int asked = 0;
        int scannable = 0;
        for (int module = leastDots(); module <= most; module++) {
            int width = module * code.modules().width();
            asked = width + 2 * quiet(module) <= free ? module : asked;
            scannable = width + 2 * LEAST_QUIET_MODULES * module <= free ? module : scannable;
        }
        return asked > 0 ? asked : Math.min(scannable, leastDots());
    }

    private int leastDots() {
        return head.dotsOver(LEAST_UM);
    }

    private int quiet(int module) {
        int modules = QUIET_MODULES * module;
        return kind == LabelKind.UNIT ? Math.max(modules, head.dotsOver(UNIT_QUIET_UM)) : modules;
    }

    private int letterSize(Area area) {
        return Math.clamp(area.height() / 4, head.dots(SMALL_LETTERS_UM), head.dots(LARGE_LETTERS_UM));
    }

    private void letters(String readable, Area area, Span span, Out out) {
        int size = letterSize(area);
        int most = span.width() + Math.min(span.x(), area.roomLeft());
        while (letters.width(readable, size, Look.PLAIN) > most && size > head.dots(SMALL_LETTERS_UM) / 2) {
            size--;
        }
        int width = letters.width(readable, size, Look.PLAIN);
        int x = Math.max(0, span.x() + (span.width() - width) / 2);
        int baseline = area.bottom() - Math.round(size * 0.2f);
        out.inks().add(new Ink.Line(x, baseline, size, Look.PLAIN, readable));
    }

    private void judge(Code code, int module, int height, int beside, Out out) {
        if (beside < quiet(module)) {
            note(Finding.Code.QUIET_ZONE, head.um(beside), head.um(quiet(module)), code, out);
        }
        boolean isLogistic =
                code.bars().symbol() == Linear.GS1_128 || code.bars().symbol() == Linear.ITF_14;
        if (isLogistic && module < head.dotsOver(LEAST_LOGISTIC_UM)) {
            note(Finding.Code.NARROW, head.um(module), LEAST_LOGISTIC_UM, code, out);
        }
        long length = head.um((long) module * code.modules().width());
        long wanted = isLogistic ? LOGISTIC_HEIGHT_UM : Math.max(LEAST_HEIGHT_UM, length * 15 / 100);
        if (head.um(height) < LOWEST_UM) {
            note(Finding.Code.TOO_LOW, head.um(height), LOWEST_UM, code, out);
        } else if (head.um(height) < wanted) {
            note(Finding.Code.LOW, head.um(height), wanted, code, out);
        }
    }

    private static void note(Finding.Code what, long is, long wanted, Code code, Out out) {
        out.findings().add(new Finding(what, is, wanted, code.payload()));
    }
}
