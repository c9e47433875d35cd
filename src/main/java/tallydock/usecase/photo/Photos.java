package tallydock.usecase.photo;

import tallydock.domain.photo.PhotoBook;
import tallydock.domain.shipment.ShipmentId;

/// Which photos there are of shipments.
public interface Photos {
    PhotoBook of(ShipmentId shipment);
}
