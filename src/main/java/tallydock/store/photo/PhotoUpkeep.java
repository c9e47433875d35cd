package tallydock.store.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tallydock.domain.digest.Sha256;
import tallydock.store.file.AttachmentsFolder;
import tallydock.usecase.photo.Attachments.Kept;

/// Holds the pictures against what the log says of them.
public final class PhotoUpkeep {
    private final PhotoTables tables;
    private final AttachmentsFolder folder;

    public PhotoUpkeep(PhotoTables tables, AttachmentsFolder folder) {
        this.tables = tables;
        this.folder = folder;
    }

    /// Erases the bytes that the log says are erased, where a cut in between or another station left that to do.
    public void finishErasing() {
        tables.erased().stream().filter(folder::holds).forEach(folder::erase);
    }

    /// Reads every picture and compares its hash; takes its time.
    public PhotoCheck check() {
        var named = tables.named();
        var kept = new long[1];
        var erased = new long[1];
        List<String> missing = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        for (var hash : named) {
            switch (folder.read(hash)) {
                case Kept.Here _ -> kept[0]++;
                case Kept.Erased _ -> erased[0]++;
                case Kept.Missing _ -> missing.add(hash.hex());
                case Kept.Damaged _ -> damaged.add(hash.hex());
            }
        }
        var orphans = new TreeSet<String>();
        folder.eachFile((name, _) -> orphans.add(name));
        named.stream().map(Sha256::hex).forEach(orphans::remove);
        return new PhotoCheck(kept[0], erased[0], missing, damaged, List.copyOf(orphans));
    }
}
