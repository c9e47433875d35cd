package tallydock.scanner.hid;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import tallydock.domain.barcode.RawScan;
import tallydock.domain.barcode.ScanSource;
import tallydock.domain.device.HidStanding;
import tallydock.domain.device.HidStanding.State;
import tallydock.scanner.hid.HidBus.Channel;
import tallydock.scanner.hid.HidBus.Device;
import tallydock.scanner.hid.PosReports.Told;
import tallydock.scanner.watch.Ending;
import tallydock.usecase.device.HidScanners.Hearing;

/// Looks for scanners again and again until it is closed, and hears each on a thread of its own.
final class HidWatch implements Runnable, AutoCloseable {
    private final HidBus.Source source;
    private final ThreadFactory threads;
    private final InstantSource clock;
    private final Hearing hearing;
    private final Duration pace;
    private final Ending ending = new Ending();
    private final Map<String, Heard> heard = new ConcurrentHashMap<>();
    private HidStanding standing = HidStanding.OFF;

    /// One that is heard, and when its thread ended.
    private record Heard(String name, CountDownLatch ended) {}

    /// `pace` is the time between two looks.
    HidWatch(HidBus.Source source, ThreadFactory threads, InstantSource clock, Hearing hearing, Duration pace) {
        this.source = source;
        this.threads = threads;
        this.clock = clock;
        this.hearing = hearing;
        this.pace = pace;
    }

    @Override
    public void run() {
        stand(new HidStanding(State.LOOKING, List.of()));
        try (var bus = source.open()) {
            do {
                look(bus);
            } while (!ending.isAsked(pace));
            for (var each : heard.values()) {
                each.ended.await();
            }
        } catch (HidBus.Unavailable _) {
            stand(new HidStanding(State.NO_LIBRARY, List.of()));
            ending.isAsked(Duration.ofDays(1));
        } catch (InterruptedException _) {
            ending.ask();
        } finally {
            stand(HidStanding.OFF);
            ending.come();
        }
    }

    private void look(HidBus bus) {
        var isRefused = false;
        for (var device : bus.scanners()) {
            if (!heard.containsKey(device.path())) {
                isRefused |= !begin(device);
            }
        }
        var names = heard.values().stream().map(Heard::name).sorted().toList();
        if (!names.isEmpty()) {
            stand(new HidStanding(State.LISTENING, names));
        } else {
            stand(new HidStanding(isRefused ? State.FORBIDDEN : State.NONE, List.of()));
        }
    }

    private boolean begin(Device device) {
        try {
            var channel = device.open();
            var ended = new CountDownLatch(1);
            heard.put(device.path(), new Heard(device.name(), ended));
            threads.newThread(() -> hear(device, channel, ended)).start();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private void hear(Device device, Channel channel, CountDownLatch ended) {
        var reports = new PosReports(channel.layout());
        try (channel) {
            do {
                var sent = channel.read();
                var told = sent.length == 0 ? reports.tick(System.nanoTime()) : reports.take(sent, System.nanoTime());
                told.ifPresent(it -> tell(it, device));
            } while (!ending.isAsked(Duration.ZERO));
        } catch (IOException _) {
            // The cable is out: the next look does not find it any more, or opens it anew.
        } finally {
            reports.lost().ifPresent(it -> tell(it, device));
            heard.remove(device.path());
            ended.countDown();
        }
    }

    private void tell(Told told, Device device) {
        switch (told) {
            case Told.Whole(var bytes) ->
                hearing.scanned(new RawScan(ScanSource.HID, device.name(), bytes, clock.instant()));
            case Told.Cut _ -> hearing.misread(device.name());
        }
    }

    private void stand(HidStanding now) {
        if (!standing.equals(now)) {
            standing = now;
            hearing.stands(now);
        }
    }

    /// Returns when nothing is heard any more.
    @Override
    public void close() {
        ending.await();
    }
}
