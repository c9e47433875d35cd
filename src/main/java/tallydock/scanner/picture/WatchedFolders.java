package tallydock.scanner.picture;

import tallydock.usecase.photo.PictureFolders;

/// Watches folders by looking into them. A service of the system would not tell of folders on other computers, which
/// is where telephones put their pictures.
public final class WatchedFolders implements PictureFolders {
    @Override
    public Watch watch(String folder) {
        return new WatchedFolder(folder);
    }
}
