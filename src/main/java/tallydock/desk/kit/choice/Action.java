package tallydock.desk.kit.choice;

import tallydock.desk.kit.text.Say;

/// What one big button does: icon, label, the key that does the same (empty for none).
public record Action(String id, String icon, Say label, String key) {}
