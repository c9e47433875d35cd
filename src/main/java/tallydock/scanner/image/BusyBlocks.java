package tallydock.scanner.image;

import java.util.Arrays;

/// Where a picture has many edges and which way they run, in blocks of 8 by 8 pixels. An edge counts by the square of
/// its steepness; the sums of a block tell the direction across its edges and how much they agree.
final class BusyBlocks {
    static final int SIDE = 8;
    private static final double LEAST = 300;
    private static final double MOST = 2500;
    private static final double ABOVE_USUAL = 4;

    private final int columns;
    private final int rows;
    private final double[] across;
    private final double[] down;
    private final double[] both;
    private final double enough;

    private BusyBlocks(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.across = new double[columns * rows];
        this.down = new double[columns * rows];
        this.both = new double[columns * rows];
        this.enough = LEAST;
    }

    private BusyBlocks(BusyBlocks measured, double enough) {
        this.columns = measured.columns;
        this.rows = measured.rows;
        this.across = measured.across;
        this.down = measured.down;
        this.both = measured.both;
        this.enough = enough;
    }

    static BusyBlocks of(Grey picture) {
        var blocks = new BusyBlocks(picture.width() / SIDE, picture.height() / SIDE);
        for (var row = 0; row < blocks.rows; row++) {
            for (var column = 0; column < blocks.columns; column++) {
                blocks.measure(picture, column, row);
            }
        }
        return new BusyBlocks(blocks, blocks.threshold());
    }

    private void measure(Grey picture, int column, int row) {
        long xx = 0;
        long yy = 0;
        long xy = 0;
        int right = Math.min(picture.width() - 1, (column + 1) * SIDE);
        int bottom = Math.min(picture.height() - 1, (row + 1) * SIDE);
        for (int y = Math.max(1, row * SIDE); y < bottom; y++) {
            for (int x = Math.max(1, column * SIDE); x < right; x++) {
                int dx = picture.at(x + 1, y) - picture.at(x - 1, y);
                int dy = picture.at(x, y + 1) - picture.at(x, y - 1);
                xx += (long) dx * dx;
                yy += (long) dy * dy;
                xy += (long) dx * dy;
            }
        }
        int here = row * columns + column;
        double pixels = SIDE * SIDE;
        across[here] = xx / pixels;
        down[here] = yy / pixels;
        both[here] = xy / pixels;
    }

    /// Well above what most blocks have, which is noise and empty cardboard.
    private double threshold() {
        var all = new double[across.length];
        for (var i = 0; i < all.length; i++) {
            all[i] = across[i] + down[i];
        }
        Arrays.sort(all);
        return all.length == 0 ? LEAST : Math.clamp(ABOVE_USUAL * all[all.length / 2], LEAST, MOST);
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    boolean isBusy(int block) {
        return across[block] + down[block] > enough;
    }

    /// From 0, edges of every direction, to 1, all of one.
    double agreement(int block) {
        double sum = across[block] + down[block];
        return sum == 0 ? 0 : Math.hypot(across[block] - down[block], 2 * both[block]) / sum;
    }

    /// The direction across the edges, twice the angle, as a vector as long as the edges are many.
    Spot doubled(int block) {
        return new Spot(across[block] - down[block], 2 * both[block]);
    }
}
