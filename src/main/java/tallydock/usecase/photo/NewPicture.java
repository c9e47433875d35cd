package tallydock.usecase.photo;

import tallydock.domain.picture.PictureSource;
import tallydock.usecase.SourceFile;

/// A picture that somebody brings.
public sealed interface NewPicture {
    PictureSource source();

    /// What the file is called; empty where it is none.
    String name();

    record OfFile(SourceFile file, PictureSource source) implements NewPicture {
        @Override
        public String name() {
            return file.name();
        }
    }

    record Pasted(Pixels pixels) implements NewPicture {
        @Override
        public PictureSource source() {
            return PictureSource.PASTE;
        }

        @Override
        public String name() {
            return "";
        }
    }
}
