package tallydock.domain.picture;

/// Width and height of a picture in pixels, as a person sees it.
public record PictureSize(int width, int height) {
    public PictureSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture has at least one pixel");
        }
    }
}
