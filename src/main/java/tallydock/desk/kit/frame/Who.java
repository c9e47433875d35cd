package tallydock.desk.kit.frame;

import tallydock.desk.kit.text.Say;

/// The person at the station: the letters of the badge, the name, the role.
public record Who(Say initials, Say name, Say role) {}
