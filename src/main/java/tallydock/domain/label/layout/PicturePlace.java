package tallydock.domain.label.layout;

import java.util.HashMap;
import java.util.Map;
import tallydock.domain.label.Content.Picture;
import tallydock.domain.label.Drawing;
import tallydock.domain.label.layout.LabelLayout.Out;
import tallydock.domain.label.placed.Ink;

/// Places pictures: as large as fit, in their own proportions.
final class PicturePlace {
    private final Map<Size, Drawing> scaled = new HashMap<>();

    private record Size(Drawing drawing, int width, int height) {}

    void place(Picture picture, Area area, Out out) {
        var drawing = picture.drawing();
        double scale = Math.min((double) area.width() / drawing.width(), (double) area.height() / drawing.height());
        int width = (int) (drawing.width() * scale);
        int height = (int) (drawing.height() * scale);
        if (!Drawing.isSize(width, height)) {
            return;
        }
        int free = area.width() - width;
        int x = area.x()
                + switch (picture.align()) {
                    case LEFT -> 0;
                    case MIDDLE -> free / 2;
                    case RIGHT -> free;
                };
        int y = area.y() + (area.height() - height) / 2;
        var dots = scaled.computeIfAbsent(
                new Size(drawing, width, height), size -> size.drawing().scaled(size.width(), size.height()));
        out.inks().add(new Ink.Picture(x, y, dots));
    }
}
