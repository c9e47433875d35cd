package tallydock.desk.kit.pane;

import tallydock.desk.kit.outcome.Fill;
import tallydock.desk.kit.text.Say;

/// One thing that happened: its icon, the colour of its meaning, when, what, and who.
public record TimelineRow(String icon, Fill fill, Say when, Say what, Say who) {}
