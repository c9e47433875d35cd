package tallydock.scanner.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Looks for symbols in one picture, from what is cheap to what is dear: QR codes in the whole of it, then each patch
/// that may be a symbol, large ones first, in a small picture and then in larger ones. What lies on a symbol that was
/// read is not looked at again.
final class SymbolSearch {
    private static final int SMALLEST_LEVEL = 300;
    private static final int WHOLE = 1200;
    private static final double CUT = 900;
    private static final double SMALL_CUT = 220;
    private static final double DOUBLED = 500;
    private static final double LEAST_SIDE = 12;
    private static final double LIKE_SQUARE = 3.5;

    private final List<Grey> levels = new ArrayList<>();
    private final LinearReader bars = new LinearReader();
    private final Allowance allowance;
    private final List<Sighting> found = new ArrayList<>();

    SymbolSearch(Grey picture, Allowance allowance) {
        this.allowance = allowance;
        levels.add(picture);
        while (Math.max(levels.getLast().width(), levels.getLast().height()) / 2 >= SMALLEST_LEVEL) {
            levels.add(levels.getLast().half());
        }
    }

    /// All symbols that were read by the time allowed.
    List<Sighting> run() {
        whole();
        for (int level = levels.size() - 1; level >= 0; level--) {
            for (var patch : Patches.of(levels.get(level))) {
                if (allowance.isOver()) {
                    return found;
                }
                look(patch.scaled(1 << level));
            }
        }
        return found;
    }

    private void whole() {
        var level = levels.stream()
                .filter(each -> Math.max(each.width(), each.height()) <= WHOLE)
                .findFirst()
                .orElse(levels.getLast());
        double scale = (double) level.width() / levels.getFirst().width();
        var all = new Patch(
                new Spot(levels.getFirst().width() / 2.0, levels.getFirst().height() / 2.0),
                0,
                levels.getFirst().width(),
                levels.getFirst().height(),
                false);
        new MatrixReader().readQr(new Cutting(level, all, scale)).forEach(this::add);
    }

    private void look(Patch patch) {
        if (Math.min(patch.width(), patch.height()) < LEAST_SIDE || isRead(patch)) {
            return;
        }
        if (patch.isLined()) {
            var read = bars.read(levels.getFirst(), patch);
            read.ifPresent(this::add);
            if (read.isEmpty()) {
                matrix(patch, MatrixReader.Kind.STACKED);
            }
        } else {
            if (Math.max(patch.width(), patch.height()) < LIKE_SQUARE * Math.min(patch.width(), patch.height())) {
                matrix(patch, MatrixReader.Kind.SQUARES);
            }
            if (!isRead(patch)) {
                matrix(patch, MatrixReader.Kind.STACKED);
            }
        }
    }

    private boolean isRead(Patch patch) {
        return found.stream().anyMatch(sighting -> sighting.where().holds(patch.middle(), 2));
    }

    private void matrix(Patch patch, MatrixReader.Kind kind) {
        double margin = 0.1 * Math.max(patch.width(), patch.height()) + 4;
        var grown = patch.grown(margin, margin);
        var reader = new MatrixReader();
        for (var cutting : cuttings(grown)) {
            var read = reader.read(cutting, kind);
            read.forEach(this::add);
            if (!read.isEmpty() || allowance.isOver()) {
                return;
            }
        }
    }

    /// In its own size or what fits, sharper, and twice or half the size.
    private List<Cutting> cuttings(Patch patch) {
        double longest = Math.max(patch.width(), patch.height());
        double scale = Math.min(1, CUT / longest);
        var plain = cut(patch, scale);
        var all = new ArrayList<>(List.of(plain, plain.with(plain.picture().sharper(4))));
        if (longest < DOUBLED) {
            all.add(cut(patch, 2));
        }
        if (longest > SMALL_CUT) {
            all.add(cut(patch, scale / 2));
        }
        return all;
    }

    /// From the level whose pixels are next smaller than those wanted, so that none is skipped.
    private Cutting cut(Patch patch, double scale) {
        int level = 0;
        while (level + 1 < levels.size() && scale * (1 << (level + 1)) <= 1.001) {
            level++;
        }
        double down = 1.0 / (1 << level);
        var cutting = Cutting.of(levels.get(level), patch.scaled(down), scale / down);
        return new Cutting(cutting.picture(), patch, scale);
    }

    private void add(Sighting sighting) {
        Optional<Sighting> known =
                found.stream().filter(each -> each.isSame(sighting)).findFirst();
        if (known.isEmpty()) {
            found.add(sighting);
        }
    }
}
