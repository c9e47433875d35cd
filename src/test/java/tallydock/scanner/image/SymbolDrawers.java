package tallydock.scanner.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/// Has symbols drawn by encoders that are not ours: zint, and every other one by bwip-js where it is there.
final class SymbolDrawers {
    private final Path folder;
    private final Optional<Path> modules;
    private final Path peer;

    /// `modules` holds the node modules, `peer` is the script that calls them.
    SymbolDrawers(Path folder, Optional<Path> modules, Path peer) {
        this.folder = folder;
        this.modules = modules;
        this.peer = peer;
    }

    List<DrawnSymbol> draw(int count, RandomGenerator random) throws IOException, InterruptedException {
        var symbols = new ArrayList<DrawnSymbol>();
        var files = new ArrayList<Path>();
        var list = new StringBuilder();
        var kinds = SymbolKind.usual();
        for (var i = 0; i < count; i++) {
            var kind = kinds.get(random.nextInt(kinds.size()));
            String content = kind.content(random);
            var file = folder.resolve("symbol" + i + ".png");
            if (i % 2 == 1 && modules.isPresent()) {
                String text = kind.isGs1() ? content.replace('[', '(').replace(']', ')') : content;
                list.append(file)
                        .append('\t')
                        .append(kind.bwip())
                        .append('\t')
                        .append(text)
                        .append('\n');
            } else {
                run(zint(kind, content, file));
            }
            files.add(file);
            symbols.add(new DrawnSymbol(kind, content, new BufferedImage(1, 1, 1)));
        }
        if (modules.isPresent()) {
            var lines = folder.resolve("symbols.txt");
            Files.writeString(lines, list);
            run(List.of("node", peer.toString(), "draw", modules.orElseThrow().toString(), lines.toString()));
        }
        var drawn = new ArrayList<DrawnSymbol>();
        for (var i = 0; i < count; i++) {
            var symbol = symbols.get(i);
            drawn.add(new DrawnSymbol(
                    symbol.kind(), symbol.content(), ImageIO.read(files.get(i).toFile())));
            Files.delete(files.get(i));
        }
        return drawn;
    }

    private static List<String> zint(SymbolKind kind, String content, Path file) {
        var command = new ArrayList<>(List.of("zint", "--scale", "3", "--quietzones", "-b", kind.zint()));
        if (kind.isGs1()) {
            command.add("--gs1");
        }
        if (kind.isBars()) {
            command.addAll(List.of("--height", "40"));
        }
        command.addAll(List.of("-o", file.toString(), "-d", kind.toZint(content)));
        return command;
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        var said = folder.resolve("said").toFile();
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException(command + " ended with " + code + ": " + Files.readString(said.toPath()));
        }
    }
}
