package tallydock.desk.kit.frame;

import tallydock.desk.kit.text.Say;

/// One way into a task. `badge` counts the work that waits for this user.
public record RailEntry(String id, String icon, Say label, int badge) {
    private static final int MOST_SHOWN = 99;

    public RailEntry(String id, String icon, Say label) {
        this(id, icon, label, 0);
    }

    /// The badge's words; nothing for nothing.
    String badgeText() {
        return badge == 0 ? "" : badge > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(badge);
    }
}
