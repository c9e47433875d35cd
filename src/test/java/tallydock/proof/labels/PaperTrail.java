package tallydock.proof.labels;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tallydock.domain.label.LabelField;
import tallydock.print.label.Samples;
import tallydock.print.thermal.Epl;
import tallydock.print.thermal.Tspl;
import tallydock.print.thermal.Zpl;

/// Prints labels in the languages of thermal printers and compares every dot with the reference.
final class PaperTrail {
    private static final int GAP_UM = 3_000;

    private final Path folder;
    private final Optional<ZplPeer> peer;
    private final boolean isTitleRaw;
    private final List<Drawn> waiting = new ArrayList<>();
    private final List<String> left = new ArrayList<>();

    private record Drawn(String name, Dots ours, Path picture) {}

    /// @param isTitleRaw with a mistake: titles stand in ZPL jobs as they are
    PaperTrail(Path folder, Optional<ZplPeer> peer, boolean isTitleRaw) {
        this.folder = folder;
        this.peer = peer;
        this.isTitleRaw = isTitleRaw;
    }

    /// Prints one label; its ZPL waits for `drawn`.
    void thermal(Samples sample, String name) throws IOException {
        var placed = sample.placed();
        var ours = Dots.of(sample.raster());
        byte[] tspl = new Tspl(Samples.LETTERS, GAP_UM).write(placed, 1);
        one("TSPL " + name, ThermalPaper.tspl(tspl, ours.width(), ours.height()), ours);
        byte[] epl = new Epl(Samples.LETTERS, GAP_UM).write(placed, 1);
        one("EPL " + name, ThermalPaper.epl(epl, ours.width(), ours.height()), ours);
        if (peer.isPresent()) {
            var picture = folder.resolve(name + "-zpl.png");
            byte[] zpl = new Zpl(Samples.LETTERS).write(placed, 1);
            peer.orElseThrow().add(isTitleRaw ? raw(zpl, sample) : zpl, ours.width(), ours.height(), picture);
            waiting.add(new Drawn("ZPL " + name, ours, picture));
        }
    }

    private static byte[] raw(byte[] zpl, Samples sample) {
        String title = sample.values().of(LabelField.TITLE);
        String job = new String(zpl, StandardCharsets.US_ASCII);
        return job.replace("^PQ", "^FO9,9^A0N,20^FD" + title + "^FS^PQ").getBytes(StandardCharsets.UTF_8);
    }

    /// The dots of the EPL2 driver of CUPS, given our page, are those of our own job.
    void driver(Samples sample, String name) throws IOException, InterruptedException {
        var ours = Dots.of(sample.raster());
        byte[] theirs = new CupsDriver(folder).epl(sample.raster());
        one("the EPL2 driver of CUPS " + name, ThermalPaper.epl(theirs, ours.width(), ours.height()), ours);
    }

    /// What differs, of all that was printed since the last time.
    List<String> differing() throws IOException, InterruptedException {
        if (peer.isPresent() && !waiting.isEmpty()) {
            var labels = peer.orElseThrow().draw();
            for (int i = 0; i < waiting.size(); i++) {
                var drawn = waiting.get(i);
                if (i >= labels.size() || labels.get(i) != 1) {
                    left.add(drawn.name + " gives " + (i < labels.size() ? labels.get(i) : 0) + " labels");
                } else {
                    one(drawn.name, List.of(Dots.ofPng(drawn.picture)), drawn.ours);
                    Files.delete(drawn.picture);
                }
            }
            waiting.clear();
        }
        var all = List.copyOf(left);
        left.clear();
        return all;
    }

    private void one(String name, List<Dots> labels, Dots ours) {
        if (labels.size() != 1) {
            left.add(name + " gives " + labels.size() + " labels");
        } else if (labels.getFirst().differing(ours) > 0) {
            left.add(name + " differs in " + labels.getFirst().differing(ours) + " dots");
        }
    }
}
