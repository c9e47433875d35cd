package tallydock.scanner.image;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// Finds what may be symbols: busy blocks that lie together. Bars are those whose edges agree, and agree with their
/// neighbours'; squares of modules are busy in every direction.
final class Patches {
    private static final double AGREEING = 0.6;
    /// The cosine of the doubled angle: neighbours' edges differ by 15 degrees at most.
    private static final double LIKE_NEIGHBOUR = 0.87;
    private static final int FEWEST_BLOCKS = 4;
    private static final int MOST = 60;

    private final Grey picture;
    private final BusyBlocks blocks;
    private final BitSet seen = new BitSet();
    private final boolean lined;

    private Patches(Grey picture, BusyBlocks blocks, boolean lined) {
        this.picture = picture;
        this.blocks = blocks;
        this.lined = lined;
    }

    /// The largest first.
    static List<Patch> of(Grey picture) {
        var blocks = BusyBlocks.of(picture);
        var all = new ArrayList<>(new Patches(picture, blocks, true).find());
        all.addAll(new Patches(picture, blocks, false).find());
        return all;
    }

    private List<Patch> find() {
        var found = new ArrayList<Patch>();
        for (var block = 0; block < blocks.columns() * blocks.rows(); block++) {
            if (belongs(block) && !seen.get(block)) {
                var group = group(block);
                if (group.size() >= FEWEST_BLOCKS) {
                    found.add(new PatchMaker(picture, blocks, lined).of(group));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((Patch patch) -> -patch.width() * patch.height()))
                .limit(MOST)
                .toList();
    }

    private boolean belongs(int block) {
        return blocks.isBusy(block) && (!lined || blocks.agreement(block) > AGREEING);
    }

    private List<Integer> group(int first) {
        var group = new ArrayList<Integer>();
        Deque<Integer> open = new ArrayDeque<>(List.of(first));
        seen.set(first);
        while (!open.isEmpty()) {
            int block = open.pop();
            group.add(block);
            int column = block % blocks.columns();
            int row = block / blocks.columns();
            for (int y = Math.max(0, row - 1); y <= Math.min(blocks.rows() - 1, row + 1); y++) {
                for (int x = Math.max(0, column - 1); x <= Math.min(blocks.columns() - 1, column + 1); x++) {
                    join(block, y * blocks.columns() + x, open);
                }
            }
        }
        return group;
    }

    private void join(int block, int neighbour, Deque<Integer> open) {
        if (!seen.get(neighbour) && belongs(neighbour) && (!lined || isLike(block, neighbour))) {
            seen.set(neighbour);
            open.push(neighbour);
        }
    }

    private boolean isLike(int block, int neighbour) {
        var one = blocks.doubled(block);
        var other = blocks.doubled(neighbour);
        double product = Math.hypot(one.x(), one.y()) * Math.hypot(other.x(), other.y());
        return one.x() * other.x() + one.y() * other.y() > LIKE_NEIGHBOUR * product;
    }
}
