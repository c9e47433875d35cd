package tallydock.wire;

import tallydock.domain.fact.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// A fact of the log as one JSON object. The payload is shown as JSON where it is JSON; what is hashed are its bytes.
public final class EntryJson {
    private EntryJson() {}

    public static ObjectNode of(Entry entry) {
        var header = entry.header();
        var json = Json.MAPPER.createObjectNode();
        json.put("eventId", header.id().toString());
        json.put("site", header.key().site().name());
        json.put("station", header.key().station().toString());
        json.put("epoch", header.key().epoch());
        json.put("seq", header.key().seq());
        json.put("hlc", header.hlc().value());
        json.put("wallTime", header.wallTime().toString());
        json.put("actor", header.actor().id());
        json.put("stream", header.stream().toString());
        header.tally().ifPresentOrElse(tally -> json.put("tally", tally.toString()), () -> json.putNull("tally"));
        header.place().basis().ifPresent(basis -> json.put("basis", basis));
        json.put("type", header.type().name());
        json.put("version", header.type().version());
        putPayload(json, entry);
        json.put("prevHash", entry.prevHash().hex());
        json.put("hash", entry.hash().hex());
        return json;
    }

    private static void putPayload(ObjectNode json, Entry entry) {
        String text = entry.payload().asUtf8();
        try {
            json.set("payload", Json.MAPPER.readTree(text));
        } catch (JacksonException _) {
            json.put("payload", text);
        }
    }
}
