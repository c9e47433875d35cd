package tallydock.desk.kit.frame;

import tallydock.desk.kit.text.Say;

/// The state of one device or service: icon, word, detail.
public record Segment(String id, String icon, Say word, Say detail, Condition condition) {
    /// How it is with it.
    public enum Condition {
        GOOD,
        /// Nothing to say; drawn quiet.
        CALM,
        LOOK,
        STOP,
        /// On ink: gone, and that is no fault.
        OFFLINE
    }
}
