package tallydock.print.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import tallydock.domain.label.Drawing;
import tallydock.domain.label.placed.Ink;

/// The pictures of one document: each is written once, as a mask through which black is poured.
final class PdfPictures {
    private final Map<Drawing, String> names = new LinkedHashMap<>();

    /// Writes a picture to a page whose unit is a dot and whose y runs downwards.
    void show(StringBuilder page, Ink.Picture picture) {
        var drawing = picture.drawing();
        String name = names.computeIfAbsent(drawing, _ -> "P" + names.size());
        page.append("q ").append(drawing.width()).append(" 0 0 ").append(-drawing.height());
        page.append(' ').append(picture.x()).append(' ').append(picture.y() + drawing.height());
        page.append(" cm /").append(name).append(" Do Q\n");
    }

    /// The pictures by the names they have on pages.
    COSDictionary write(PDDocument document) throws IOException {
        var resources = new COSDictionary();
        for (var entry : names.entrySet()) {
            resources.setItem(COSName.getPDFName(entry.getValue()), mask(document, entry.getKey()));
        }
        return resources;
    }

    private static COSStream mask(PDDocument document, Drawing drawing) throws IOException {
        var stream = document.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, drawing.width());
        stream.setInt(COSName.HEIGHT, drawing.height());
        stream.setItem(COSName.IMAGE_MASK, COSBoolean.TRUE);
        stream.setInt(COSName.BITS_PER_COMPONENT, 1);
        var decode = new COSArray();
        decode.add(COSInteger.ONE);
        decode.add(COSInteger.ZERO);
        stream.setItem(COSName.DECODE, decode);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(drawing.bits().toArray());
        }
        return stream;
    }
}
