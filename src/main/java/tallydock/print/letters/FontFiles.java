package tallydock.print.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the files of fonts.
final class FontFiles {
    private static final Logger LOG = LoggerFactory.getLogger(FontFiles.class);
    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /// Beginnings of the file names of fonts that have Chinese, the best first.
    private static final List<String> CHINESE = List.of(
            "notosanssc-regular",
            "notosanscjk-regular",
            "notosanscjksc-regular",
            "sourcehansanssc-regular",
            "sourcehansanscn-regular",
            "msyh",
            "pingfang",
            "hiragino sans gb",
            "wqy-microhei",
            "wqy-zenhei",
            "simhei",
            "droidsansfallback",
            "gbsn00lp");

    /// Fonts for the other scripts people write names in.
    private static final List<String> OTHERS = List.of("dejavusans.", "arial.", "segoeui.", "notosans-regular");

    /// Of a file with several fonts, the one for Simplified Chinese.
    private static final Pattern SIMPLIFIED = Pattern.compile(".*(cjk|sans|hei)-?sc.*");

    private FontFiles() {}

    /// The Latin font that comes with the program.
    static Face latin() {
        try (InputStream in = PDFont.class.getResourceAsStream(LATIN)) {
            if (in == null) {
                throw new IllegalStateException("the Latin font is not in the program");
            }
            return new Face(font(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The best Chinese font of this computer, then those of other scripts. Takes a while.
    static List<Face> installed() {
        var files = new FontFileFinder().find();
        var faces = new ArrayList<Face>();
        CHINESE.stream().flatMap(name -> named(name, files).stream()).limit(1).forEach(faces::add);
        OTHERS.stream().flatMap(name -> named(name, files).stream()).limit(2).forEach(faces::add);
        return List.copyOf(faces);
    }

    private static Optional<Face> named(String name, List<URI> files) {
        return files.stream()
                .map(Path::of)
                .filter(file ->
                        file.getFileName().toString().toLowerCase(Locale.ROOT).startsWith(name))
                .flatMap(file -> read(file).stream())
                .findFirst();
    }

    private static Optional<Face> read(Path file) {
        try {
            return Optional.of(new Face(font(Files.readAllBytes(file))));
        } catch (IOException | RuntimeException e) {
            LOG.warn("the font {} cannot be read", file, e);
            return Optional.empty();
        }
    }

    private static TrueTypeFont font(byte[] file) throws IOException {
        byte[] font = FontTables.one(file, SIMPLIFIED).orElseThrow(() -> new IOException("not a font"));
        boolean isPostScript = font[0] == 'O';
        var read = new RandomAccessReadBuffer(font);
        return isPostScript ? new OTFParser().parse(read) : new TTFParser().parse(read);
    }
}
