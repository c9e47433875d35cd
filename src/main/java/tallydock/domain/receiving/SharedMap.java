package tallydock.domain.receiving;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A map that never changes: a new version shares all buckets but one with the old, so that a shipment of 100,000
/// cartons costs no more a scan than one of ten.
public record SharedMap<K, V>(List<Map<K, V>> buckets) {
    private static final int BUCKETS = 512;

    public SharedMap {
        buckets = Collections.unmodifiableList(buckets);
    }

    public static <K, V> SharedMap<K, V> empty() {
        return new SharedMap<>(Collections.nCopies(BUCKETS, Map.of()));
    }

    public Optional<V> get(K key) {
        return Optional.ofNullable(buckets.get(bucketOf(key)).get(key));
    }

    public SharedMap<K, V> with(K key, V value) {
        int index = bucketOf(key);
        var bucket = new HashMap<>(buckets.get(index));
        bucket.put(key, value);
        var all = new ArrayList<>(buckets);
        all.set(index, bucket);
        return new SharedMap<>(all);
    }

    private static int bucketOf(Object key) {
        int hash = key.hashCode();
        return Math.floorMod(hash ^ (hash >>> 16), BUCKETS);
    }
}
