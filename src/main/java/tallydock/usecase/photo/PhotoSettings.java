package tallydock.usecase.photo;

import java.util.List;
import java.util.Optional;
import tallydock.domain.fact.Actor;
import tallydock.domain.fact.Draft;
import tallydock.domain.fact.Fact;
import tallydock.domain.fact.FactPlace;
import tallydock.domain.fact.Latest;
import tallydock.domain.fact.SettingsFact;
import tallydock.domain.fact.StationFact;
import tallydock.domain.fact.StreamId;
import tallydock.domain.fact.StreamKind;
import tallydock.domain.roster.SiteSettings;

/// How much room photos may take, and the folder in which they appear. Both are read from the log each time.
public final class PhotoSettings {
    private final PhotoPorts ports;
    private final StreamId station;

    public PhotoSettings(PhotoPorts ports) {
        this.ports = ports;
        this.station =
                new StreamId(StreamKind.STATION, ports.station().station().toString());
    }

    /// The room for photos at this station.
    public PhotoRoom room() {
        var read = new Object() {
            private SiteSettings settings = SiteSettings.EMPTY;
        };
        ports.facts().history().ofStream(SettingsFact.STREAM, recorded -> {
            if (recorded.fact().orElse(null) instanceof SettingsFact fact) {
                read.settings = read.settings.with(recorded.entry().header().order(), fact);
            }
        });
        return new PhotoRoom(ports.attachments().used(), read.settings.photoRoom());
    }

    /// The folder that is watched, as the system writes it.
    public Optional<String> folder() {
        var read = new Object() {
            private Optional<Latest<Optional<String>>> latest = Optional.empty();
        };
        ports.facts().history().withoutScans(station, recorded -> {
            if (recorded.fact().orElse(null) instanceof StationFact.PhotoFolderChosen chosen) {
                var change = new Latest<>(recorded.entry().header().order(), chosen.folder());
                read.latest =
                        Optional.of(read.latest.map(known -> known.or(change)).orElse(change));
            }
        });
        return read.latest.flatMap(Latest::value);
    }

    /// Watches another folder from now on, or none.
    public void watch(Optional<String> folder, Actor by) {
        append(station, new StationFact.PhotoFolderChosen(folder), by);
    }

    /// Photos may take so many bytes at each station of the site.
    public void allow(long bytes, Actor by) {
        append(SettingsFact.STREAM, new SettingsFact.PhotoRoomChosen(bytes), by);
    }

    private void append(StreamId stream, Fact fact, Actor by) {
        var facts = ports.facts();
        facts.log()
                .append(List.of(
                        new Draft(facts.ids().event(), by, facts.clock().instant(), FactPlace.in(stream), fact)));
    }
}
