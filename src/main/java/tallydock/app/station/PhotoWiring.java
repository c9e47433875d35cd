package tallydock.app.station;

import tallydock.scanner.picture.PictureReader;
import tallydock.store.Store;
import tallydock.usecase.photo.PhotoPorts;

/// What photos need, on a store.
final class PhotoWiring {
    private PhotoWiring() {}

    static PhotoPorts of(StoreStation station, Store store) {
        return new PhotoPorts(
                new PhotoPorts.Facts(station.log(), station.history(), station.ids(), station.clock()),
                station.identity(),
                new PictureReader(),
                store.attachments(),
                store.photos());
    }
}
