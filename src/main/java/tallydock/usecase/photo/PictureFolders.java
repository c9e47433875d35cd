package tallydock.usecase.photo;

import java.util.List;
import tallydock.usecase.SourceFile;

/// Folders in which pictures appear, as a camera or a telephone puts them there.
public interface PictureFolders {
    /// Begins to watch a folder; what lies in it by then is not new.
    Watch watch(String folder);

    /// For one thread at a time.
    interface Watch {
        /// Looks once more; takes its time.
        Look look();
    }

    /// What was seen.
    sealed interface Look {
        /// The folder is not there, or nobody may read it.
        record Gone() implements Look {}

        /// The pictures that are complete since the last look, each told once, oldest first.
        record New(List<SourceFile> pictures) implements Look {
            public New {
                pictures = List.copyOf(pictures);
            }
        }
    }
}
